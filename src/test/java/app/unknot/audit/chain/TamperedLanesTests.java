package app.unknot.audit.chain;

import static app.unknot.audit.chain.LogOfItsOwn.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditVerdict;
import app.unknot.audit.SeenHead;
import app.unknot.audit.chain.AuditFlaw.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who owns the file does to a log of several lanes, and how it is found. */
class TamperedLanesTests {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final int LANES = 4;

    @TempDir
    private Path folder;

    private LogOfItsOwn practice;

    /** Entries 1 to 5 are of the time of one lane. Then each of four lanes has five, with a seal after the third and the fifth. */
    @BeforeEach
    void fourLanesAfterOne() {
        practice = LogOfItsOwn.beforeLanes(folder);
        practice.grow(5, MONDAY);
        practice.convert();
        practice.goOnInLanes();
        for (int i = 0; i < 3; i++) practice.growAcross(LANES);
        practice.seal();
        for (int i = 0; i < 2; i++) practice.growAcross(LANES);
        practice.seal();
    }

    private List<Long> entries(int lane) {
        return practice.owner.query(
                "select seq from audit_entry where lane = ? order by seq", (row, number) -> row.getLong(1), lane);
    }

    private AuditFlaw flaw() {
        return practice.log.verify(List.of()).flaws().getFirst();
    }

    private void setBack(int lane, long seq) {
        practice.owner.update("delete from audit_entry where lane = ? and seq > ?", lane, seq);
        if (seq == 0) practice.owner.update("update audit_lane set seq = 0, mac = 'start' where lane = ?", lane);
        else
            practice.owner.update(
                    "update audit_lane set seq = ?, mac = (select mac from audit_entry where seq = ?) where lane = ?",
                    seq,
                    seq,
                    lane);
    }

    @Test
    void what_was_there_before_the_lanes_and_what_came_after_is_whole() {
        AuditVerdict verdict = practice.log.verify(List.of());
        assertThat(verdict.flaws()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(5 + 5 * LANES + 2);
        assertThat(entries(ChainRow.SPINE)).as("five old ones and two seals").hasSize(7);
        for (int lane = 1; lane <= LANES; lane++) assertThat(entries(lane)).hasSize(5);
        assertThat(practice.owner.queryForObject("select count(distinct seq) from audit_entry", Long.class))
                .isEqualTo(verdict.entries());
    }

    @Test
    void nothing_is_sealed_twice() {
        practice.seal();
        assertThat(entries(ChainRow.SPINE)).hasSize(7);
        practice.goOnInLanes();
        practice.seal();
        assertThat(entries(ChainRow.SPINE)).as("a start knows of no seal").hasSize(8);
        assertThat(practice.log.verify(List.of()).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_row_that_was_removed_or_edited_is_named_in_every_lane(int lane) {
        for (long entry : entries(lane)) {
            String action =
                    practice.owner.queryForObject("select action from audit_entry where seq = ?", String.class, entry);
            practice.owner.update("update audit_entry set action = 'NOTHING' where seq = ?", entry);
            assertThat(flaw()).extracting(AuditFlaw::kind, AuditFlaw::entry).containsExactly(Kind.ALTERED, entry);
            practice.owner.update("update audit_entry set action = ? where seq = ?", action, entry);
            assertThat(practice.log.verify(List.of()).flaws()).isEmpty();
        }
        long third = entries(lane).get(2);
        practice.owner.update("delete from audit_entry where seq = ?", third);
        assertThat(flaw()).extracting(AuditFlaw::kind, AuditFlaw::entry).containsExactly(Kind.MISSING, third);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_tail_of_a_lane_that_was_cut_is_found_by_the_seal(int lane) {
        long last = entries(lane).getLast();
        setBack(lane, entries(lane).get(3));
        assertThat(flaw()).extracting(AuditFlaw::kind, AuditFlaw::entry).containsExactly(Kind.MISSING, last);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_lane_that_was_set_back_and_has_gone_on_is_found_by_the_seal(int lane) {
        long last = entries(lane).getLast();
        setBack(lane, entries(lane).get(2));
        practice.goOnInLanes();
        practice.growAcross(LANES);
        assertThat(flaw()).extracting(AuditFlaw::kind, AuditFlaw::entry).containsExactly(Kind.MISSING, last);
    }

    @Test
    void a_lane_that_was_taken_away_whole_is_found_by_its_first_seal() {
        long third = entries(3).get(2);
        setBack(3, 0);
        assertThat(flaw()).extracting(AuditFlaw::kind, AuditFlaw::entry).containsExactly(Kind.MISSING, third);
        practice.owner.update("delete from audit_lane where lane = 3");
        assertThat(flaw().entry()).isEqualTo(third);
    }

    @Test
    void a_lane_whose_end_alone_was_taken_away_is_found() {
        practice.owner.update("update audit_lane set mac = 'x' where lane = 2");
        assertThat(flaw().kind()).isEqualTo(Kind.ALTERED);
        practice.owner.update("delete from audit_lane where lane = 16");
        practice.owner.update("update audit_lane set mac = (select mac from audit_entry where seq ="
                + " (select max(seq) from audit_entry where lane = 2)) where lane = 2");
        assertThat(practice.log.verify(List.of()).flaws())
                .as("one that nobody ever wrote to says nothing")
                .isEmpty();
        practice.owner.update("delete from audit_lane where lane = 2");
        assertThat(flaw().kind()).isEqualTo(Kind.CUT);
    }

    @Test
    void a_row_that_was_moved_to_another_lane_is_found() {
        long last = entries(2).getLast();
        practice.owner.update("update audit_entry set lane = 3 where seq = ?", last);
        assertThat(flaw().kind()).isIn(Kind.ALTERED, Kind.MISSING);
    }

    @Test
    void a_seal_that_was_edited_or_taken_away_is_found() {
        long seal = entries(ChainRow.SPINE).getLast();
        practice.owner.update("update audit_entry set detail = '' where seq = ?", seal);
        assertThat(flaw()).extracting(AuditFlaw::kind, AuditFlaw::entry).containsExactly(Kind.ALTERED, seal);
        practice.owner.update("delete from audit_entry where seq = ?", seal);
        assertThat(flaw().kind()).isEqualTo(Kind.CUT);
    }

    /** Lanes, seals and all ends are of yesterday and fit: only what lies outside can say so. */
    @Test
    void a_whole_log_of_yesterday_is_found_by_what_a_tablet_has_seen() {
        long yesterday = entries(ChainRow.SPINE).getLast();
        practice.growAcross(LANES);
        practice.seal();
        SeenHead tablet = practice.seen(TUESDAY, SeenHead.tablet(), true);
        for (int lane = 1; lane <= LANES; lane++) setBack(lane, entries(lane).get(4));
        practice.cutAfter(yesterday);
        assertThat(practice.log.verify(List.of()).flaws()).isEmpty();
        assertThat(practice.log.verify(List.of(tablet)).flaws())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Kind.ROLLED_BACK));
    }

    @Test
    void an_old_log_that_was_converted_is_as_it_was_and_still_shows_a_change() {
        LogOfItsOwn old = LogOfItsOwn.beforeLanes(folder.resolve("old"));
        old.grow(20, MONDAY);
        SeenHead paper = old.seen(MONDAY, SeenHead.paper(), true);
        List<String> before = macs(old);
        assertThat(old.log.verify(List.of(paper)).flaws())
                .as("not converted yet")
                .isEmpty();
        old.convert();
        assertThat(macs(old)).isEqualTo(before);
        old.goOnInLanes();
        old.growAcross(3);
        old.seal();
        assertThat(old.log.verify(List.of(paper)).flaws()).isEmpty();
        old.owner.update("update audit_entry set follows = seq - 1 where seq = 20");
        assertThat(old.log.verify(List.of()).flaws())
                .as("also what was not there before")
                .isNotEmpty();
        old.owner.update("update audit_entry set follows = null where seq = 20");
        old.owner.update("delete from audit_entry where seq = 7");
        assertThat(old.log.verify(List.of()).flaws())
                .singleElement()
                .satisfies(found -> assertThat(found.entry()).isEqualTo(7));
    }

    private static List<String> macs(LogOfItsOwn log) {
        return log.owner.query(
                "select mac from audit_entry order by seq", (row, number) -> String.valueOf(row.getString(1)));
    }

    @Test
    void a_log_that_is_read_through_while_others_write_is_whole() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++)
                writers.add(threads.submit(() -> {
                    while (!over.get()) practice.growAcross(2);
                }));
            List<AuditFlaw> flaws = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                flaws.addAll(practice.log.verify(List.of()).flaws());
                practice.seal();
            }
            over.set(true);
            for (Future<?> one : writers) one.get();
            assertThat(flaws).isEmpty();
        }
        AuditVerdict verdict = practice.log.verify(List.of());
        assertThat(verdict.flaws()).isEmpty();
        assertThat(verdict.entries())
                .isEqualTo(practice.owner.queryForObject("select count(*) from audit_entry", Long.class));
    }
}
