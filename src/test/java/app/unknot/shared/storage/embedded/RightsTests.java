package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal's user may do in a file that an earlier release has made. */
class RightsTests {
    private static final String CHANGE = "update draft_move set mover_name = 'Nobody'";

    @TempDir
    private Path folder;

    private PracticeOnDisk disk;
    private OpenedPractice practice;

    @BeforeEach
    void aPractice() {
        disk = new PracticeOnDisk(folder.resolve("practice"));
        practice = disk.open();
    }

    @AfterEach
    void stop() {
        disk.stop(practice);
    }

    @Test
    void a_right_that_an_earlier_release_gave_is_taken_back_at_the_start() throws SQLException {
        asOwner("grant all on draft_move to " + EmbeddedDatabase.APP_USER);
        assertThatCode(() -> asPortal(CHANGE)).doesNotThrowAnyException();
        practice.database().grantRights();
        assertThatThrownBy(() -> asPortal(CHANGE)).hasMessageContaining("Not enough rights");
        assertThatThrownBy(() -> asPortal("delete from draft_move")).hasMessageContaining("Not enough rights");
        assertThatCode(() -> asPortal("select * from draft_move")).doesNotThrowAnyException();
    }

    @Test
    void a_right_that_is_missing_is_given() throws SQLException {
        asOwner("revoke insert, update on appointment from " + EmbeddedDatabase.APP_USER);
        practice.database().grantRights();
        assertThatCode(() -> asPortal("update appointment set version = 2")).doesNotThrowAnyException();
    }

    @Test
    void with_all_rights_as_they_should_be_nothing_is_written() throws SQLException {
        long before = writes();
        practice.database().grantRights();
        assertThat(writes()).isEqualTo(before);
    }

    private long writes() throws SQLException {
        try (Statement statement = practice.database().owner().createStatement();
                ResultSet row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'info.CURRENT_VERSION'")) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Statement statement = practice.database().owner().createStatement()) {
            statement.execute(sql);
        }
    }

    private void asPortal(String sql) throws SQLException {
        EmbeddedDatabase database = practice.database();
        try (Connection connection = DriverManager.getConnection(
                        database.appUrl(), EmbeddedDatabase.APP_USER, database.appSecret());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
