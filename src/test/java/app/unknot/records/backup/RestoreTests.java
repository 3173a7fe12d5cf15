package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.records.backup.RestoreStep.Restored;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.embedded.OpenedPractice;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RestoreTests {
    private static final MadeBackup NOT_YET = new MadeBackup(
            Path.of(""),
            0,
            new BackupManifest(
                    "",
                    "",
                    "",
                    Instant.EPOCH,
                    Instant.EPOCH,
                    new TreeMap<>(),
                    new TreeMap<>(),
                    AuditHead.START,
                    0,
                    ""));

    @Autowired
    private Engine engine;

    @Autowired
    private Keys keys;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private OpenedPractice practice;

    @Autowired
    private People people;

    @Autowired
    private AuditLog log;

    @TempDir
    private Path folder;

    private Path data = Path.of("");
    private MadeBackup made = NOT_YET;

    @BeforeEach
    void make() {
        people.staff();
        data = folder.resolve("data");
        made = new BackupMaker(engine, keys, new BackupFolder(folder.resolve("made")), clock).make(step -> {});
    }

    private Restored restore(boolean force, RestoreStep... steps) {
        return new Restore(data, keys, clock, List.of(steps)).from(made.file(), force, step -> {});
    }

    private LoggedRestore logged() {
        return new LoggedRestore(practice.folder().path().resolve("keys.properties"), clock, false);
    }

    private Survey survey(Path where) throws SQLException {
        try (EmbeddedDatabase database = new EmbeddedDatabase(where, keys);
                var connection = database.connect()) {
            return Survey.of(connection, keys, step -> {});
        }
    }

    @Test
    void an_empty_folder_gets_the_practice_as_it_was() throws SQLException, IOException {
        Restored restored = restore(false);
        assertThat(restored.aside()).isEmpty();
        Survey survey = survey(data);
        assertThat(survey.isWhole()).isTrue();
        assertThat(survey.rows()).isEqualTo(made.manifest().rows());
        assertThat(survey.audit()).isEqualTo(made.manifest().audit());
        try (var left = Files.list(data.resolve("backups"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_practice_that_is_there_is_never_overwritten_unasked() throws SQLException {
        restore(false, logged());
        Survey before = survey(data);
        assertThatThrownBy(() -> restore(false))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("There is already a practice in " + data)
                .hasMessageContaining("--force");
        assertThat(survey(data)).isEqualTo(before);
    }

    @Test
    void with_force_the_practice_that_was_there_is_kept_aside() throws SQLException {
        restore(false, logged());
        Survey before = survey(data);
        Restored restored = restore(true);
        assertThat(restored.aside())
                .hasValueSatisfying(aside -> assertThat(aside)
                        .hasParent(data)
                        .satisfies(place ->
                                assertThat(place.getFileName().toString()).startsWith("aside-")));
        assertThat(survey(restored.aside().orElseThrow())).isEqualTo(before);
        assertThat(survey(data).audit()).isEqualTo(made.manifest().audit());
    }

    @Test
    void the_restore_leaves_a_line_in_a_log_that_stays_unbroken() throws SQLException {
        restore(false, logged());
        Survey survey = survey(data);
        assertThat(survey.isWhole()).isTrue();
        // Entries that nobody had put into their order yet when the backup began get it now: the number of lines tells,
        // not the last place.
        assertThat(survey.rows().getOrDefault("audit_entry", 0L))
                .isEqualTo(made.manifest().rows().getOrDefault("audit_entry", 0L) + 1);
        assertThat(survey.audit().seq()).isGreaterThan(made.manifest().audit().seq());
        try (EmbeddedDatabase database = new EmbeddedDatabase(data, keys);
                var connection = database.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select action, object from audit_entry order by seq desc fetch first 1 rows only")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("RESTORE");
            assertThat(rows.getString(2)).isEqualTo("backup " + made.file().getFileName());
        }
    }

    @Test
    void steps_run_in_order_when_the_database_is_in_its_place() {
        List<String> order = new ArrayList<>();
        restore(
                false,
                (restored, key, progress) ->
                        order.add("first " + Files.exists(restored.data().resolve(EmbeddedDatabase.FILE))),
                (restored, key, progress) ->
                        order.add("second " + restored.manifest().begun()));
        assertThat(order)
                .containsExactly("first true", "second " + made.manifest().begun());
    }

    @Test
    void a_folder_that_a_portal_holds_is_refused() throws SQLException {
        restore(false);
        try (EmbeddedDatabase running = new EmbeddedDatabase(data, keys)) {
            assertThat(running.ownerName()).isNotEmpty();
            assertThatThrownBy(() -> restore(true))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("A portal is running on " + data);
        }
    }

    private Survey inUse() throws SQLException {
        try (EmbeddedDatabase database = new EmbeddedDatabase(data, keys);
                var connection = database.connect()) {
            return Survey.inUse(connection, new Anchors(BackupFolder.in(data), Optional.empty()), keys, step -> {});
        }
    }

    @Test
    void a_log_whose_end_was_cut_off_is_found_by_a_backup_that_has_seen_it() throws SQLException, IOException {
        restore(false);
        assertThat(inUse().isWhole()).isTrue();
        log.recordAlone(AuditEvent.done("NOTE_READ", Matter.unknown("note 7")));
        log.seal();
        MadeBackup later = new BackupMaker(engine, keys, BackupFolder.in(data), clock).make(step -> {});
        assertThat(survey(data).isWhole()).as("the log alone cannot show it").isTrue();
        assertThat(inUse().problems())
                .singleElement()
                .asString()
                .contains(later.file().getFileName().toString(), "cut off", "were removed");
        MadeBackup before = made;
        restore(true, logged());
        assertThat(inUse().isWhole())
                .as("a restore does not hide what was cut before it")
                .isFalse();
        made = later;
        restore(true, logged());
        made = before;
        restore(true, logged());
        assertThat(inUse().problems()).as("what a restore gave up is explained").isEmpty();
    }
}
