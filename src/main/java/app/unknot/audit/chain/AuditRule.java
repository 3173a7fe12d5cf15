package app.unknot.audit.chain;

import app.unknot.audit.AuditHead;
import app.unknot.audit.SeenHead;
import app.unknot.audit.chain.AuditFlaw.Kind;
import app.unknot.audit.words.AuditWords;
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
            explained.add(AuditWords.ENTRIES_FROM_ON_WERE_GIVEN.text(
                    restore.get().entry(), when(restore.get().at())));
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
        String ends = AuditWords.THE_ACCESS_LOG_ENDS_AT_ENTRY.text(end.seq(), sight(furthest));
        if (areOutside(beyond))
            return new AuditFlaw(
                    Kind.ROLLED_BACK, end.seq() + 1, AuditWords.THE_PRACTICE_WAS_SET_BACK.text(ends, end.seq()));
        return new AuditFlaw(
                Kind.CUT, end.seq() + 1, AuditWords.THE_END_OF_THE_ACCESS.text(ends, end.seq() + 1, furthest.seq()));
    }

    private AuditFlaw replaced() {
        SeenHead first =
                others.stream().min(Comparator.comparingLong(SeenHead::seq)).orElseThrow();
        String sight = AuditWords.AND_IT_IS_ANOTHER_ONE_NOW.text(sight(first));
        String where = fits > 0 && fits < first.seq() ? AuditWords.UP_TO_ENTRY_ALL_IS_AS_IT_WAS.text(fits) : "";
        List<SeenHead> all = new ArrayList<>(others);
        all.addAll(beyond);
        if (areOutside(all))
            return new AuditFlaw(
                    Kind.ROLLED_BACK,
                    first.seq(),
                    AuditWords.THE_PRACTICE_WAS_SET_BACK_TO_AN_EARLIER.text(sight, where));
        return new AuditFlaw(Kind.REPLACED, first.seq(), AuditWords.ENTRIES_OF_THE_ACCESS_LOG.text(sight, where));
    }

    private static boolean areOutside(Collection<SeenHead> seen) {
        return seen.stream().allMatch(SeenHead::outside);
    }

    private String sight(SeenHead seen) {
        return AuditWords.ENTRY_WAS_THERE_ON_AS_SHOWS.text(seen.seq(), when(seen.at()), seen.by());
    }

    private String when(Instant at) {
        return PracticeFormats.dayAndTime(at, zone);
    }
}
