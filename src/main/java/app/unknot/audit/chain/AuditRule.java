package app.unknot.audit.chain;

import app.unknot.audit.AuditHead;
import app.unknot.audit.SeenHead;
import app.unknot.audit.chain.AuditFlaw.Kind;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what others have seen of the log: pure, from the log's own end and what lies at the numbers that they name. */
public final class AuditRule {

    private final AuditHead end;
    private final List<GivenUp> restores;
    private final ZoneId zone;
    private final List<SeenHead> beyond = new ArrayList<>();
    private final List<SeenHead> others = new ArrayList<>();
    private final Set<String> explained = new LinkedHashSet<>();
    private long fits;

    public AuditRule(AuditHead end, List<GivenUp> restores, ZoneId zone) {
        this.end = end;
        this.restores = List.copyOf(restores);
        this.zone = zone;
    }

    /**
     * @param mac the checksum of the log's entry of that number; null when it has none
     */
    public void take(SeenHead seen, @Nullable String mac) {
        if (seen.head().equals(AuditHead.START) || seen.head().mac().equals(mac)) {
            fits = Math.max(fits, seen.seq());
            return;
        }
        Optional<GivenUp> restore =
                restores.stream().filter(one -> one.explains(seen)).findFirst();
        if (restore.isPresent())
            explained.add("Entries from " + restore.get().entry() + " on were given up by the restore of "
                    + when(restore.get().at()));
        else if (seen.seq() > end.seq()) beyond.add(seen);
        else others.add(seen);
    }

    public List<String> explained() {
        return List.copyOf(explained);
    }

    /** At most one flaw: whatever others have seen and the log has not. */
    public Optional<AuditFlaw> flaw() {
        if (!others.isEmpty()) return Optional.of(replaced());
        return beyond.isEmpty() ? Optional.empty() : Optional.of(cut());
    }

    private AuditFlaw cut() {
        SeenHead furthest =
                beyond.stream().max(Comparator.comparingLong(SeenHead::seq)).orElseThrow();
        String ends = "the access log ends at entry " + end.seq() + ", but " + sight(furthest);
        if (areOutside(beyond))
            return new AuditFlaw(
                    Kind.ROLLED_BACK,
                    end.seq() + 1,
                    "The practice was set back to an earlier day without a restore: " + ends
                            + ". Nothing in the data folder knows of the entries after " + end.seq());
        return new AuditFlaw(
                Kind.CUT,
                end.seq() + 1,
                "The end of the access log was cut off: " + ends + ". Entries " + (end.seq() + 1) + " to "
                        + furthest.seq() + " were removed");
    }

    private AuditFlaw replaced() {
        SeenHead first =
                others.stream().min(Comparator.comparingLong(SeenHead::seq)).orElseThrow();
        String sight = sight(first) + ", and it is another one now";
        String where = fits > 0 && fits < first.seq() ? ". Up to entry " + fits + " all is as it was" : "";
        List<SeenHead> all = new ArrayList<>(others);
        all.addAll(beyond);
        if (areOutside(all))
            return new AuditFlaw(
                    Kind.ROLLED_BACK,
                    first.seq(),
                    "The practice was set back to an earlier day without a restore, and has gone on from there: "
                            + sight + where);
        return new AuditFlaw(Kind.REPLACED, first.seq(), "Entries of the access log were replaced: " + sight + where);
    }

    private static boolean areOutside(Collection<SeenHead> seen) {
        return seen.stream().allMatch(SeenHead::outside);
    }

    private String sight(SeenHead seen) {
        return "entry " + seen.seq() + " was there on " + when(seen.at()) + ", as " + seen.by() + " shows";
    }

    private String when(Instant at) {
        return PracticeFormats.dayAndTime(at, zone);
    }
}
