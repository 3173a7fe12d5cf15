package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.BackupCoverage;
import app.unknot.shared.storage.Keys;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Backups of the practice that the suite works in. */
@PortalTest
class BackupTests {
    @Autowired
    private Backups backups;

    @Autowired
    private BackupCoverage coverage;

    @Autowired
    private Engine engine;

    @Autowired
    private Keys keys;

    @Autowired
    private AuditLog log;

    @Autowired
    private LogEntries written;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @TempDir
    private Path folder;

    private BackupMaker maker() {
        return new BackupMaker(engine, keys, new BackupFolder(folder), clock);
    }

    private BackupManifest check(Path file) {
        return BackupCheck.check(file, keys, EmbeddedEngine.opener(keys), new BackupFolder(folder), step -> {});
    }

    @Test
    void a_backup_made_while_people_write_is_whole_and_holds_all_that_was_done_before() throws Exception {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId client = sessions.inPlan(maya, "Bruno");
        sessions.signed(maya, client, 7, 4);
        AtomicBoolean enough = new AtomicBoolean();
        AtomicLong written = new AtomicLong();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            writers.add(Thread.ofPlatform().start(() -> {
                while (!enough.get()) {
                    log.recordAlone(AuditEvent.done("NOTE_READ", Matter.unknown("note " + written.incrementAndGet())));
                }
            }));
        while (written.get() < 50) Thread.onSpinWait();
        log.seal();
        long before = log.head().seq();
        long writtenBefore = written.get();
        List<String> steps = new ArrayList<>();
        MadeBackup made;
        try {
            made = maker().make(steps::add);
        } finally {
            enough.set(true);
            for (Thread writer : writers) writer.join();
        }
        assertThat(written.get()).as("they wrote on").isGreaterThan(writtenBefore);
        assertThat(made.manifest().audit().seq()).isBetween(before, log.head().seq());
        assertThat(made.manifest().count("signed notes")).isPositive();
        assertThat(made.manifest().rows()).containsKeys("signed_note", "flyway_schema_history", "audit_entry");
        assertThat(made.manifest().rows().get("audit_entry")).isGreaterThan(writtenBefore);
        assertThat(check(made.file())).isEqualTo(made.manifest());
        assertThat(steps)
                .anyMatch(step -> step.contains("signed notes, all intact"))
                .anyMatch(step -> step.contains("unbroken"));
        try (var files = Files.list(folder)) {
            assertThat(files).as("no scratch is left").containsExactly(made.file());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                .isEqualTo("rw-------");
        assertThat(made.file().getFileName().toString()).matches("unknot-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.backup");
    }

    @Test
    void the_file_shows_no_word_of_the_practice_but_its_name() throws IOException {
        people.staff();
        MadeBackup made = maker().make(step -> {});
        String content = Files.readString(made.file(), StandardCharsets.ISO_8859_1);
        assertThat(content).contains("Harbor Street Massage").doesNotContain("Okafor", "create table", "CREATE TABLE");
    }

    @Test
    void a_copy_that_lost_what_was_committed_does_not_pass() throws IOException {
        people.staff();
        log.seal();
        log.recordAlone(AuditEvent.done("BACKUP", "backup of a test"));
        log.seal();
        assertNoBackupOf(
                "The copy's access log ends at entry",
                "delete from audit_entry where seq = (select seq from audit_head)",
                "update audit_head set (seq, mac) = (select seq, mac from audit_entry where lane = 0 order by seq desc"
                        + " fetch first row only)");
    }

    @Test
    void a_copy_that_lost_the_end_of_one_lane_does_not_pass() throws IOException {
        people.staff();
        log.seal();
        assertNoBackupOf(
                "of the access log was removed",
                "delete from audit_entry where seq = (select seq from audit_lane where lane = 1)",
                "update audit_lane set (seq, mac) = (select seq, mac from audit_entry where lane = 1 order by seq desc"
                        + " fetch first row only) where lane = 1");
    }

    @Test
    void a_copy_with_an_altered_line_of_the_log_does_not_pass() throws IOException {
        people.staff();
        assertNoBackupOf(
                "The access log was altered starting at entry 1",
                "update audit_entry set action = 'NOTHING' where seq = 1");
    }

    @Test
    void a_copy_with_another_log_does_not_pass() throws IOException {
        people.staff();
        assertNoBackupOf("audit_entry has", "delete from audit_entry", "update audit_head set seq = 0, mac = 'start'");
    }

    @Test
    void a_copy_that_is_torn_by_chance_is_made_again() throws IOException {
        people.staff();
        Engine torn = new DamagingEngine(engine, new AtomicInteger(2), "delete from audit_entry");
        BackupFolder kept = new BackupFolder(folder);
        List<String> steps = new ArrayList<>();
        MadeBackup made = new BackupMaker(torn, keys, kept, clock).make(steps::add);
        assertThat(check(made.file())).isEqualTo(made.manifest());
        assertThat(kept.bad()).isEmpty();
        assertThat(steps)
                .filteredOn(step -> step.startsWith("The copy did not pass, it is made again. "))
                .hasSize(2);
    }

    private void assertNoBackupOf(String reason, String... damage) throws IOException {
        Engine forgetful = new DamagingEngine(engine, new AtomicInteger(Integer.MAX_VALUE), damage);
        BackupFolder kept = new BackupFolder(folder);
        assertThatThrownBy(() -> new BackupMaker(forgetful, keys, kept, clock).make(step -> {}))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("did not pass and is kept as");
        assertThat(kept.list(keys)).isEmpty();
        assertThat(kept.bad())
                .singleElement()
                .satisfies(bad -> assertThat(bad.toString()).endsWith(".bad"));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void the_portals_backup_covers_what_was_before_it_and_is_logged_and_listed() {
        people.staff();
        Instant before = clock.instant();
        MadeBackup made = backups.make(step -> {});
        assertThat(coverage.until())
                .hasValueSatisfying(until -> assertThat(until)
                        .isEqualTo(made.manifest().begun())
                        .isBetween(before.minusMillis(1), made.manifest().verified()));
        BackupState state = People.get(people.tomas(), backups::state);
        assertThat(state.newest()).contains(made.manifest());
        assertThat(state.kept()).extracting(KeptBackup::file).contains(made.file());
        assertThat(written.newest(20)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("BACKUP");
            assertThat(entry.object()).isEqualTo("backup " + made.file().getFileName());
        });
    }

    @Test
    void nobody_but_an_admin_starts_a_backup_or_sees_the_list() {
        for (Subject other : List.of(people.maya(), people.ruth())) {
            assertThatThrownBy(() -> People.as(other, backups::backUpNow)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> People.get(other, backups::state)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_good_backup_goes_to_the_second_place_and_old_ones_leave_both(@TempDir Path other) throws IOException {
        people.staff();
        Path first = folder.resolve("first");
        Path second = Files.createDirectory(other.resolve("second"));
        BackupSettings one = new BackupSettings(true, "02:00", 1, 0, 0, second.toString());
        BackupRound round = new BackupRound(engine, keys, new BackupFolder(first), one, clock, log::recordAlone);
        // A backup is named by its second, and the two are of one day.
        PracticeClock.at(clock.instant().minusSeconds(2), () -> round.run(step -> {}));
        BackupRound.Done newer = round.run(step -> {});
        assertThat(newer.secondFailed()).isEmpty();
        assertThat(new BackupFolder(first).list(keys))
                .extracting(KeptBackup::named)
                .hasSize(1);
        Path copy = second.resolve(newer.made().file().getFileName());
        assertThat(copy).hasSameBinaryContentAs(newer.made().file());
        try (var files = Files.list(second)) {
            assertThat(files).containsExactly(copy);
        }
    }

    @Test
    void a_second_place_that_cannot_be_written_leaves_the_backup_good_and_says_why() throws IOException {
        people.staff();
        Path notAFolder = Files.createFile(folder.resolve("file"));
        BackupSettings blocked = new BackupSettings(true, "02:00", 7, 4, 12, notAFolder.toString());
        List<String> steps = new ArrayList<>();
        BackupRound.Done done = new BackupRound(
                        engine, keys, new BackupFolder(folder.resolve("first")), blocked, clock, log::recordAlone)
                .run(steps::add);
        assertThat(done.secondFailed()).isNotEmpty();
        assertThat(check(done.made().file())).isEqualTo(done.made().manifest());
        assertThat(steps).anyMatch(step -> step.startsWith("The backup is good, but could not be copied"));
    }

    @Test
    void a_second_place_whose_disk_is_not_mounted_is_not_made_on_the_first_disk(@TempDir Path other) {
        people.staff();
        Path gone = other.resolve("usb").resolve("backups");
        BackupSettings settings = new BackupSettings(true, "02:00", 7, 4, 12, gone.toString());
        BackupRound.Done done = new BackupRound(
                        engine, keys, new BackupFolder(folder.resolve("first")), settings, clock, log::recordAlone)
                .run(step -> {});
        assertThat(done.secondFailed()).contains(gone.toString()).contains("disk");
        assertThat(gone).doesNotExist();
    }

    /** Copies well, and damages what is restored. */
    private record DamagingEngine(Engine engine, AtomicInteger times, String... damage) implements Engine {
        @Override
        public String name() {
            return engine.name();
        }

        @Override
        public Connection connect() throws SQLException {
            return engine.connect();
        }

        @Override
        public long bytes() throws IOException, SQLException {
            return engine.bytes();
        }

        @Override
        public void copyTo(Path part) throws IOException, SQLException {
            engine.copyTo(part);
        }

        @Override
        public Scratch open(Path part, Path scratch) throws IOException, SQLException {
            Scratch opened = engine.open(part, scratch);
            if (times.getAndDecrement() <= 0) return opened;
            try (var statement = opened.connection().createStatement()) {
                for (String one : damage) statement.execute(one);
            }
            return opened;
        }
    }
}
