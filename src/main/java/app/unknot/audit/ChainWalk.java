package app.unknot.audit;

import app.unknot.audit.AuditFlaw.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes along the chain from its first row, and remembers the first that does not fit, the restores, and some checksums. */
final class ChainWalk {
    /** Recomputes a row's checksum. */
    @FunctionalInterface
    interface Link {
        String mac(String previous, AuditEntry entry);
    }

    private final AuditHead head;
    private final Link link;
    private final Set<Long> asked;
    private final Map<Long, String> found = new HashMap<>();
    private final List<GivenUp> restores = new ArrayList<>();
    private AuditHead last = AuditHead.START;
    private @Nullable AuditFlaw flaw;

    /**
     * @param head what the log says of its end, read before its rows
     * @param asked numbers whose checksums are remembered
     */
    ChainWalk(AuditHead head, Link link, Set<Long> asked) {
        this.head = head;
        this.link = link;
        this.asked = asked;
    }

    /** Rows come in the order of their numbers. */
    void step(AuditEntry entry, String written) {
        if (asked.contains(entry.seq())) found.put(entry.seq(), written);
        if (flaw == null) judge(entry, written);
        last = new AuditHead(entry.seq(), written);
    }

    private void judge(AuditEntry entry, String written) {
        long expected = last.seq() + 1;
        if (entry.seq() > expected) {
            flaw = new AuditFlaw(Kind.MISSING, expected, "Entry " + expected + " of the access log was removed");
            return;
        }
        boolean fits = entry.seq() == expected && link.mac(last.mac(), entry).equals(written);
        if (!fits || (entry.seq() == head.seq() && !written.equals(head.mac()))) {
            flaw = altered(expected);
            return;
        }
        if (entry.action().equals(GivenUp.ACTION) && entry.outcome() == AuditEvent.Outcome.OK)
            restores.add(GivenUp.of(entry.seq(), entry.at(), entry.detail()));
    }

    private static AuditFlaw altered(long entry) {
        return new AuditFlaw(
                Kind.ALTERED,
                entry,
                "The access log was altered starting at entry " + entry + ": it was edited, put in or moved");
    }

    /** Where the rows end. */
    AuditHead end() {
        return last;
    }

    List<GivenUp> restores() {
        return restores;
    }

    @Nullable
    String macOf(long seq) {
        return found.get(seq);
    }

    /** What the chain shows by itself. */
    Optional<AuditFlaw> flaw() {
        if (flaw != null) return Optional.of(flaw);
        if (last.seq() >= head.seq()) return Optional.empty();
        return Optional.of(new AuditFlaw(
                Kind.CUT,
                last.seq() + 1,
                "The end of the access log was cut off: its last entry was " + head.seq() + ", and it ends at entry "
                        + last.seq()));
    }
}
