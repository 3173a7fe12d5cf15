package app.unknot.shared.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import app.unknot.testing.OwnPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which key a start takes for a PostgreSQL database, and what a change of keys leaves that was killed on either side of its commit. */
class ServedKeyTests {
    private static final OwnPostgres POSTGRES = new OwnPostgres();

    @TempDir
    private Path folder;

    private @Nullable Connection opened;
    private KeyFile file = new KeyFile(Path.of("keys.properties"));
    private ServedKey served = new ServedKey(file);

    @BeforeAll
    static void start() {
        POSTGRES.start();
    }

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @BeforeEach
    void anEmptyDatabase() throws SQLException {
        opened = connect();
        execute("drop schema public cascade");
        execute("create schema public");
        file = new KeyFile(folder.resolve("keys.properties"));
        served = new ServedKey(file);
    }

    @AfterEach
    void close() throws SQLException {
        database().close();
    }

    private Connection database() {
        return Objects.requireNonNull(opened);
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(POSTGRES.url("postgres"), "postgres", "postgres");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database().createStatement()) {
            statement.execute(sql);
        }
    }

    private void tables() throws SQLException {
        execute("create table practice_key (id integer primary key, fingerprint varchar(19) not null, practice uuid)");
        execute("create table user_account (id uuid primary key)");
        execute("create table signed_note (note_id uuid primary key, sealed_content varchar(4000) not null)");
    }

    private Keys begun() throws SQLException {
        Keys keys = served.require(database());
        tables();
        served.note(database(), keys);
        execute("insert into user_account values (gen_random_uuid())");
        return keys;
    }

    private KeyRefused refused() {
        KeyRefused refused = catchThrowableOfType(KeyRefused.class, () -> served.require(database()));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).contains("Nothing was changed");
        return refused;
    }

    @Test
    void an_empty_database_gets_a_new_key_and_remembers_it() throws SQLException {
        Keys keys = begun();
        assertThat(served.require(database()).fingerprint()).isEqualTo(keys.fingerprint());
    }

    @Test
    void without_the_key_no_new_one_is_made() throws Exception {
        Keys keys = begun();
        Files.delete(file.path());
        assertThat(refused().getExitCode()).isEqualTo(24);
        assertThat(refused().getMessage()).contains(keys.fingerprint(), "from-sheet");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void another_key_of_the_same_practice_is_wrong_and_that_of_another_practice_foreign() throws Exception {
        Keys keys = begun();
        Files.delete(file.path());
        Keys.create(file.path(), keys.practice().orElseThrow());
        assertThat(refused().getExitCode()).isEqualTo(25);
        assertThat(refused().getMessage()).contains("needs the key " + keys.fingerprint());
        Files.delete(file.path());
        Keys.create(file.path(), UUID.randomUUID());
        assertThat(refused().getExitCode()).isEqualTo(20);
        Files.writeString(file.path(), "master=hello\n");
        assertThat(refused().getExitCode()).isEqualTo(25);
    }

    @Test
    void a_database_from_before_keys_were_noted_is_asked_whether_the_key_opens_it() throws Exception {
        Keys keys = begun();
        execute("delete from practice_key");
        UUID note = UUID.randomUUID();
        String sealed = new Sealer(keys.derive("column")).seal("Sore since Monday", "signed_note|content|" + note);
        execute("insert into signed_note values ('" + note + "', '" + sealed + "')");
        assertThat(served.require(database()).fingerprint()).isEqualTo(keys.fingerprint());
        Files.delete(file.path());
        assertThat(refused().getExitCode()).isEqualTo(24);
        Keys.create(file.path(), UUID.randomUUID());
        assertThat(refused().getExitCode()).isEqualTo(25);
    }

    @Test
    void killed_before_the_commit_the_old_key_stays() throws Exception {
        Keys keys = begun();
        file.prepare(UUID.randomUUID());
        assertThat(served.require(database()).fingerprint()).isEqualTo(keys.fingerprint());
        assertThat(file.next()).doesNotExist();
    }

    @Test
    void killed_after_the_commit_the_next_start_takes_the_new_key_and_keeps_the_old_one() throws Exception {
        Keys keys = begun();
        Keys next = file.prepare(keys.practice().orElseThrow());
        served.change(database(), next);
        assertThat(served.require(database()).fingerprint()).isEqualTo(next.fingerprint());
        assertThat(file.next()).doesNotExist();
        assertThat(Keys.load(file.former(keys.fingerprint())).fingerprint()).isEqualTo(keys.fingerprint());
    }

    @Test
    void killed_between_the_two_names_of_the_old_key_it_is_finished_too() throws Exception {
        Keys keys = begun();
        Keys next = file.prepare(keys.practice().orElseThrow());
        served.change(database(), next);
        Files.createLink(file.former(keys.fingerprint()), file.path());
        assertThat(served.require(database()).fingerprint()).isEqualTo(next.fingerprint());
    }

    @Test
    void while_a_key_changes_a_start_is_refused_and_takes_nothing_back() throws Exception {
        Keys keys = begun();
        try (Connection changing = connect()) {
            changing.setAutoCommit(false);
            served.lockForChange(changing, keys);
            Keys next = file.prepare(keys.practice().orElseThrow());
            execute("set statement_timeout = 300");
            KeyRefused refused = catchThrowableOfType(KeyRefused.class, () -> served.require(database()));
            assertThat(refused.getExitCode()).isEqualTo(27);
            assertThat(file.isNext(next)).isTrue();
            served.change(changing, next);
            changing.commit();
            assertThat(served.require(database()).fingerprint()).isEqualTo(next.fingerprint());
        }
    }
}
