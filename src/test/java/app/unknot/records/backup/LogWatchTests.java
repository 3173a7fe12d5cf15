package app.unknot.records.backup;

import static app.unknot.audit.chain.LogOfItsOwn.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.audit.anchors.HeadSeen;
import app.unknot.audit.chain.AuditFlaw;
import app.unknot.audit.chain.AuditFlaw.Kind;
import app.unknot.audit.chain.LogOfItsOwn;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.testing.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.StaticApplicationContext;

/** What the watch over the access log does from the start through the night, and what it finds in the morning. */
class LogWatchTests {
    /** The log ends at entry 20, some hours before. */
    private static final Instant EVENING = Instant.parse("2026-03-03T20:00:00Z");

    private static final Instant BEFORE_TWO = Instant.parse("2026-03-04T01:59:00Z");
    private static final Instant AFTER_TWO = Instant.parse("2026-03-04T02:01:00Z");

    @TempDir
    private Path folder;

    private LogOfItsOwn practice;
    private AuditAnchors heads;
    private LogWatch watch;
    private Path beside = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twentyEntries() {
        practice = new LogOfItsOwn(folder);
        practice.grow(20, MONDAY);
        beside = folder.resolve("backups");
        second = folder.resolve("second");
        begin();
    }

    /** The portal as it is after a start: it knows nothing but what lies on the disks. */
    private void begin() {
        practice.restart();
        heads = practice.anchors(event -> {
            if (event instanceof HeadSeen seen) watch.on(seen);
        });
        watch = new LogWatch(
                practice.log,
                heads,
                new BackupFolder(beside),
                new BackupSettings(true, "02:00", 7, 4, 12, second.toString()),
                practice.keys,
                new PracticeClock(ZoneOffset.UTC));
    }

    private void start(Instant at) {
        ApplicationReadyEvent ready = new ApplicationReadyEvent(
                new SpringApplication(), new String[0], new StaticApplicationContext(), Duration.ZERO);
        PracticeClock.at(at, () -> watch.on(ready));
    }

    private void look(Instant at) {
        PracticeClock.at(at, watch::look);
    }

    private HealthLine health() {
        return LogOfItsOwn.health(heads);
    }

    private AuditFlaw flaw() {
        return heads.known().orElseThrow().flaws().getFirst();
    }

    private long checks() {
        return practice.owner
                .queryForList("select seq from audit_entry where action = 'LOG_CHECK'", Long.class)
                .size();
    }

    private static List<String> lines(Path place) throws IOException {
        return Files.readAllLines(place.resolve(HeadList.FILE)).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void a_short_log_is_read_before_the_start_is_over() {
        assertThat(health().sentence()).isEqualTo("The first check is under way.");
        start(EVENING);
        assertThat(health().state()).isEqualTo(State.GOOD);
        assertThat(health().sentence()).startsWith("20 entries, unbroken");
    }

    @Test
    void a_start_does_not_wait_for_a_long_log() {
        practice.growAtOnce(5_001);
        start(EVENING);
        Eventually.within(
                Duration.ofSeconds(30),
                "it is read beside the work",
                () -> heads.known().isPresent());
        assertThat(health().sentence()).startsWith("5,021 entries, unbroken");
    }

    @Test
    void the_log_is_read_through_once_a_night_at_the_time_of_the_backup() {
        start(EVENING);
        assertThat(checks()).isEqualTo(1);
        look(BEFORE_TWO);
        assertThat(checks()).isEqualTo(1);
        look(AFTER_TWO);
        look(AFTER_TWO.plusSeconds(60));
        assertThat(checks()).isEqualTo(2);
        look(AFTER_TWO.plus(Duration.ofDays(1)));
        assertThat(checks()).isEqualTo(3);
    }

    @Test
    void the_end_of_the_log_is_noted_each_quarter_of_an_hour_and_at_a_stop_when_there_is_a_new_one()
            throws IOException {
        look(EVENING);
        look(EVENING.plus(Duration.ofMinutes(14)));
        look(EVENING.plus(Duration.ofMinutes(16)));
        assertThat(lines(beside)).as("nothing new").hasSize(1).isEqualTo(lines(second));
        practice.grow(1, EVENING);
        look(EVENING.plus(Duration.ofMinutes(20)));
        assertThat(lines(beside)).as("not yet").hasSize(1);
        look(EVENING.plus(Duration.ofMinutes(32)));
        assertThat(lines(beside)).hasSize(2);
        practice.grow(1, EVENING);
        watch.destroy();
        watch.destroy();
        assertThat(lines(beside)).hasSize(3).allMatch(line -> line.startsWith("portal "));
        assertThat(lines(second)).isEqualTo(lines(beside));
    }

    @Test
    void a_tail_that_was_cut_by_day_is_found_at_night_by_the_list_beside_the_backups() {
        start(EVENING);
        look(EVENING);
        practice.cutAfter(15);
        look(BEFORE_TWO);
        assertThat(health().state()).as("not yet read").isEqualTo(State.GOOD);
        look(AFTER_TWO);
        assertThat(flaw().kind()).isEqualTo(Kind.CUT);
        assertThat(flaw().entry()).isEqualTo(16);
        assertThat(health().state()).isEqualTo(State.BAD);
        assertThat(health().sentence())
                .contains("The end of the access log was cut off", "ends at entry 15", "Entries 16 to 21 were removed");
        assertThat(practice.owner.queryForList(
                        "select detail from audit_entry where action = 'LOG_CHECK' and outcome = 'FAILED'",
                        String.class))
                .singleElement()
                .asString()
                .startsWith("CUT: ");
    }

    @Test
    void a_folder_of_an_earlier_day_is_found_at_night_by_the_list_in_the_second_place() throws IOException {
        start(EVENING);
        look(EVENING);
        Path yesterday = Files.copy(beside.resolve(HeadList.FILE), folder.resolve("yesterday"));
        practice.grow(5, EVENING);
        look(EVENING.plus(Duration.ofMinutes(30)));
        practice.cutAfter(21);
        Files.copy(yesterday, beside.resolve(HeadList.FILE), StandardCopyOption.REPLACE_EXISTING);
        begin();
        start(EVENING.plus(Duration.ofHours(1)));
        assertThat(flaw().kind()).isEqualTo(Kind.ROLLED_BACK);
        assertThat(flaw().entry()).isEqualTo(22);
        assertThat(health().state()).isEqualTo(State.BAD);
        assertThat(health().sentence()).contains("as the list in the second place shows");
        look(AFTER_TWO);
        assertThat(flaw().kind()).as("it is not forgotten by going on").isEqualTo(Kind.ROLLED_BACK);
    }

    @Test
    void an_entry_that_was_edited_by_day_is_named_at_night() {
        start(EVENING);
        practice.owner.execute("update audit_entry set outcome = 'DENIED' where seq = 12");
        look(AFTER_TWO);
        assertThat(flaw().kind()).isEqualTo(Kind.ALTERED);
        assertThat(flaw().entry()).isEqualTo(12);
        assertThat(health().sentence()).contains("altered starting at entry 12");
    }

    @Test
    void what_a_tablet_has_seen_is_kept_and_found_again_by_the_next_start() throws IOException {
        start(EVENING);
        practice.grow(5, EVENING);
        String shown = heads.newest();
        heads.seen(List.of(shown));
        heads.seen(List.of(shown));
        assertThat(lines(second)).as("once").hasSize(1).allMatch(line -> line.equals("tablet " + shown));
        practice.cutAfter(21);
        heads.seen(List.of(shown));
        heads.seen(List.of(shown));
        assertThat(lines(second)).as("once more, as evidence").hasSize(2);
        begin();
        start(EVENING.plus(Duration.ofHours(1)));
        assertThat(flaw().kind()).isEqualTo(Kind.ROLLED_BACK);
        assertThat(health().sentence()).contains("as a tablet shows");
    }

    @Test
    void a_place_that_cannot_be_read_is_said_and_the_others_are_asked_all_the_same() throws IOException {
        start(EVENING);
        look(EVENING);
        Path list = second.resolve(HeadList.FILE);
        Files.move(list, folder.resolve("away"));
        Files.createDirectory(list);
        look(AFTER_TWO);
        assertThat(health().state()).isEqualTo(State.ATTENTION);
        assertThat(health().sentence())
                .contains("unbroken", "could not be compared with all that is known of it", list.toString());
        Files.delete(list);
        Files.move(folder.resolve("away"), list);
        look(AFTER_TWO.plus(Duration.ofMinutes(59)));
        assertThat(health().state()).isEqualTo(State.ATTENTION);
        look(AFTER_TWO.plus(Duration.ofMinutes(61)));
        assertThat(health().state()).isEqualTo(State.GOOD);

        Files.move(list, folder.resolve("away"));
        Files.createDirectory(list);
        practice.cutAfter(15);
        look(AFTER_TWO.plus(Duration.ofDays(1)));
        assertThat(flaw().kind()).as("found by the list beside the backups").isEqualTo(Kind.CUT);
        assertThat(health().state()).isEqualTo(State.BAD);
    }

    @Test
    void a_log_that_cannot_be_read_is_no_good_log_and_does_not_keep_the_portal_from_starting() {
        practice.owner.execute("alter table audit_head rename to audit_away");
        start(EVENING);
        assertThat(health().state()).isEqualTo(State.ATTENTION);
        assertThat(health().sentence())
                .isEqualTo("The access log could not be read through, because the database did not answer.");
        practice.owner.execute("alter table audit_away rename to audit_head");
        look(EVENING.plus(Duration.ofMinutes(61)));
        assertThat(health().state()).isEqualTo(State.GOOD);
    }
}
