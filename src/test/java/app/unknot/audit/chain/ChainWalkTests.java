package app.unknot.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditHead;
import app.unknot.audit.chain.AuditFlaw.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a reader meets while others write. */
class ChainWalkTests {
    private static final int LANE = 1;

    private static ChainRow row(int lane, long seq, long follows, String detail) {
        String action = detail.isEmpty() ? "NOTE_READ" : LaneSeal.ACTION;
        AuditEntry entry =
                new AuditEntry(seq, Instant.EPOCH, null, "", action, "x", null, AuditEvent.Outcome.OK, detail);
        return new ChainRow(entry, lane, follows, mac(seq));
    }

    private static String mac(long seq) {
        return "%064d".formatted(seq);
    }

    private static AuditHead head(long seq) {
        return seq == 0 ? AuditHead.START : new AuditHead(seq, mac(seq));
    }

    private static ChainWalk walk(long spine, long lane) {
        return new ChainWalk(
                new TreeMap<>(Map.of(ChainRow.SPINE, head(spine), LANE, head(lane))),
                (previous, row) -> row.mac(),
                Set.of());
    }

    /** Entry 7 was begun before 8 of the other lane and committed after the page with its place was read. */
    @Test
    void an_entry_that_was_committed_late_is_looked_at_again_with_its_lane() {
        ChainWalk walk = walk(8, 5);
        walk.step(row(LANE, 5, 0, ""));
        walk.step(row(ChainRow.SPINE, 8, 0, ""));
        walk.step(row(LANE, 9, 7, ""));
        walk.step(row(LANE, 10, 9, ""));
        assertThat(walk.flaw()).isEmpty();
        assertThat(walk.torn()).isEqualTo(Map.of(LANE, 5L));
        walk.stepAgain(row(LANE, 7, 5, ""));
        walk.stepAgain(row(LANE, 9, 7, ""));
        walk.stepAgain(row(LANE, 10, 9, ""));
        assertThat(walk.flaw()).isEmpty();
        assertThat(walk.rows()).isEqualTo(5);
    }

    @Test
    void an_entry_that_is_not_there_then_either_was_removed() {
        ChainWalk walk = walk(8, 5);
        walk.step(row(LANE, 5, 0, ""));
        walk.step(row(LANE, 9, 7, ""));
        walk.step(row(ChainRow.SPINE, 8, 0, ""));
        walk.stepAgain(row(LANE, 9, 7, ""));
        assertThat(walk.flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw)
                        .extracting(AuditFlaw::kind, AuditFlaw::entry)
                        .containsExactly(Kind.MISSING, 7L));
    }

    @Test
    void a_seal_from_after_the_beginning_is_left_to_the_next_check() {
        ChainWalk walk = walk(0, 5);
        walk.step(row(LANE, 5, 0, ""));
        walk.step(row(ChainRow.SPINE, 8, 0, LaneSeal.words(Map.of(LANE, head(7)))));
        assertThat(walk.flaw()).isEmpty();
        ChainWalk next = walk(8, 5);
        next.step(row(LANE, 5, 0, ""));
        next.step(row(ChainRow.SPINE, 8, 0, LaneSeal.words(Map.of(LANE, head(7)))));
        assertThat(next.flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw.entry()).isEqualTo(7));
    }
}
