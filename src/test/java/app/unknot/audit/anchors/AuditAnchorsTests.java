package app.unknot.audit.anchors;

import static app.unknot.audit.chain.LogOfItsOwn.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditHead;
import app.unknot.audit.SeenHead;
import app.unknot.audit.chain.AuditFlaw.Kind;
import app.unknot.audit.chain.LogOfItsOwn;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads go out signed, come back from tablets and paper, and are judged. */
class AuditAnchorsTests {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @TempDir
    private Path folder;

    private LogOfItsOwn practice;
    private HeadSeal seal;
    private AuditAnchors anchors;
    private final List<Object> told = new ArrayList<>();

    @BeforeEach
    void twentyEntries() {
        practice = new LogOfItsOwn(folder);
        practice.grow(20, MONDAY);
        seal = new HeadSeal(practice.keys);
        anchors = new AuditAnchors(practice.log, practice.keys, new PracticeClock(ZoneOffset.UTC), told::add);
    }

    private HealthLine line() {
        return new AuditHealth(anchors).lines().getFirst();
    }

    @Test
    void the_head_that_goes_out_is_the_logs_end_and_comes_back_as_it_was() {
        assertThat(seal.read(anchors.newest(), SeenHead.tablet(), true))
                .hasValueSatisfying(seen -> assertThat(seen.head()).isEqualTo(practice.log.head()));
        anchors.seen(List.of(anchors.newest()));
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        HeadSeen.class, seen -> assertThat(seen.fits()).isTrue());
        assertThat(practice.log.head().seq()).as("nothing to record").isEqualTo(20);
    }

    @Test
    void a_head_that_was_not_signed_here_says_nothing() {
        String good = seal.write(new AuditHead(900, "a".repeat(64)), MONDAY);
        String other = new HeadSeal(Keys.create(folder.resolve("other"), UUID.randomUUID()))
                .write(new AuditHead(900, "a".repeat(64)), MONDAY);
        anchors.seen(List.of(other, good.replaceFirst("900", "901"), good + "0", "", "x", "1.2.3.4"));
        assertThat(told).isEmpty();
        assertThat(anchors.known()).isEmpty();
    }

    @Test
    void a_tablet_that_has_seen_more_turns_the_health_line_bad_and_is_recorded_once() {
        practice.grow(5, TUESDAY);
        String today = seal.write(practice.log.head(), TUESDAY);
        practice.cutAfter(20);
        anchors.checked(practice.log.verify(List.of()), List.of());
        assertThat(line().state()).isEqualTo(State.GOOD);
        anchors.seen(List.of(today));
        anchors.seen(List.of(today));
        assertThat(line().state()).isEqualTo(State.BAD);
        assertThat(line().sentence()).contains("set back to an earlier day", "a tablet shows");
        assertThat(practice.owner.queryForList(
                        "select detail from audit_entry where action = 'LOG_CHECK' and outcome = 'FAILED'",
                        String.class))
                .singleElement()
                .asString()
                .startsWith("ROLLED_BACK: ");
        assertThat(told)
                .hasSize(2)
                .allSatisfy(one -> assertThat(((HeadSeen) one).fits()).isFalse());
    }

    @Test
    void a_check_is_recorded_and_a_restore_is_shown_as_such() {
        practice.grow(5, TUESDAY);
        String today = seal.write(practice.log.head(), TUESDAY);
        practice.cutAfter(20);
        practice.restored(TUESDAY.plus(Duration.ofDays(1)), OptionalLong.of(25));
        anchors.checked(practice.log.verify(List.of()), List.of());
        assertThat(practice.owner.queryForObject(
                        "select count(*) from audit_entry where action = 'LOG_CHECK' and outcome = 'OK'",
                        Integer.class))
                .isEqualTo(1);
        anchors.seen(List.of(today));
        assertThat(line().state()).isEqualTo(State.GOOD);
        assertThat(line().sentence()).contains("given up by the restore of Mar 4, 2026");
    }

    @Test
    void a_line_on_paper_is_read_back_however_it_is_typed() {
        DayLine line = DayLine.of(TUESDAY.atZone(ZoneOffset.UTC).toLocalDate(), practice.log.head());
        assertThat(line.text()).matches("2026-03-03 entry 20 [0-9a-f]{4}(-[0-9a-f]{4}){3}");
        assertThat(DayLine.read(line.text())).contains(line);
        String digits = line.digits();
        assertThat(DayLine.read(" 2026-3-3, ENTRY 20: " + digits.toUpperCase(java.util.Locale.ROOT) + "."))
                .contains(line);
        assertThat(DayLine.read("2026-03-03  20  " + String.join(" ", digits.split("(?<=\\G.{4})"))))
                .contains(line);
        for (String bad : List.of("", "2026-03-03 entry 20", "2026-13-03 entry 20 " + digits, line.text() + "a"))
            assertThat(DayLine.read(bad)).as(bad).isEmpty();
    }

    @Test
    void a_line_on_paper_fits_does_not_fit_or_shows_that_the_end_is_gone() {
        DayLine early = anchors.dayLine();
        practice.grow(5, TUESDAY);
        DayLine late = DayLine.of(TUESDAY.atZone(ZoneOffset.UTC).toLocalDate(), practice.log.head());
        assertThat(anchors.check(early).isWhole()).isTrue();
        assertThat(anchors.check(late).isWhole()).isTrue();
        DayLine slip = new DayLine(late.day(), late.seq(), "0".repeat(16));
        assertThat(anchors.check(slip).flaws()).isNotEmpty();
        practice.cutAfter(20);
        assertThat(anchors.check(late).flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Kind.ROLLED_BACK);
            assertThat(flaw.words()).contains("as a printed line shows");
        });
        assertThat(practice.owner.queryForObject(
                        "select count(*) from audit_entry where action = 'LOG_CHECK' and outcome = 'FAILED'",
                        Integer.class))
                .isPositive();
    }
}
