package app.unknot.audit.chain;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditHead;
import app.unknot.audit.chain.AuditFlaw.Kind;
import app.unknot.audit.words.AuditWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the lanes of the chain from their first rows, and remembers the first row that does not fit, the restores, and some
 * checksums. Rows come in the order of their numbers, while others may go on writing.
 */
public final class ChainWalk {
    /** Recomputes a row's checksum. */
    @FunctionalInterface
    public interface Link {
        String mac(String previous, ChainRow row);
    }

    private final SortedMap<Integer, AuditHead> heads;
    private final Link link;
    private final Set<Long> asked;
    private final Map<Long, String> found = new HashMap<>();
    private final List<GivenUp> restores = new ArrayList<>();
    private final Map<Integer, Lane> lanes = new TreeMap<>();
    private final Set<Integer> torn = new TreeSet<>();
    private long rows;
    private @Nullable AuditFlaw flaw;

    /** How far one lane has been read, with the checksums that a seal may still ask for. */
    private static final class Lane {
        private AuditHead last = AuditHead.START;
        private final TreeMap<Long, String> unsealed = new TreeMap<>();
    }

    /**
     * @param heads what the log says of the ends of its lanes, read before its rows
     * @param asked numbers whose checksums are remembered
     */
    public ChainWalk(SortedMap<Integer, AuditHead> heads, Link link, Set<Long> asked) {
        this.heads = heads;
        this.link = link;
        this.asked = asked;
        heads.keySet().forEach(number -> lanes.put(number, new Lane()));
    }

    public void step(ChainRow row) {
        take(row, false);
    }

    /** The same for a lane that was {@link #torn}, whose rows come as of one moment now. */
    public void stepAgain(ChainRow row) {
        take(row, true);
    }

    private void take(ChainRow row, boolean again) {
        Lane lane = lanes.computeIfAbsent(row.lane(), number -> new Lane());
        if (!again) {
            if (torn.contains(row.lane())) return;
            // One that was begun before and committed since is not seen by who had read on.
            if (row.seq() > head(row.lane()).seq() && row.expectedBefore() > lane.last.seq()) {
                torn.add(row.lane());
                return;
            }
        }
        rows++;
        if (asked.contains(row.seq())) found.put(row.seq(), row.mac());
        if (flaw == null) judge(row, lane);
        if (row.lane() != ChainRow.SPINE) lane.unsealed.put(row.seq(), row.mac());
        lane.last = row.asHead();
    }

    private void judge(ChainRow row, Lane lane) {
        long last = lane.last.seq();
        long before = row.expectedBefore();
        if (before > last && before < row.seq()) {
            // Without gaps in the numbers the first that is missing is known, otherwise one of them.
            flaw = missing(row.follows() == null ? last + 1 : before);
            return;
        }
        AuditHead head = head(row.lane());
        boolean fits = before == last && link.mac(lane.last.mac(), row).equals(row.mac());
        if (!fits || (row.seq() == head.seq() && !row.mac().equals(head.mac()))) {
            flaw = altered(row.follows() == null ? last + 1 : row.seq());
            return;
        }
        if (row.lane() == ChainRow.SPINE) spine(row);
    }

    private void spine(ChainRow row) {
        AuditEntry entry = row.entry();
        if (entry.action().equals(GivenUp.ACTION) && entry.outcome() == AuditEvent.Outcome.OK)
            restores.add(GivenUp.of(row));
        // What a later one lists may not have been there yet when its place was read.
        if (entry.action().equals(LaneSeal.ACTION)
                && row.seq() <= head(ChainRow.SPINE).seq())
            LaneSeal.read(entry.detail()).forEach(this::compare);
    }

    private void compare(LaneSeal seal) {
        if (flaw != null) return;
        Lane lane = lanes.get(seal.lane());
        String mac = lane == null ? null : lane.unsealed.get(seal.seq());
        if (mac == null) flaw = missing(seal.seq());
        else if (!seal.isOf(mac)) flaw = altered(seal.seq());
        if (lane != null) lane.unsealed.headMap(seal.seq()).clear();
    }

    private AuditHead head(int lane) {
        return heads.getOrDefault(lane, AuditHead.START);
    }

    private static AuditFlaw missing(long entry) {
        return new AuditFlaw(Kind.MISSING, entry, AuditWords.ENTRY_OF_THE_ACCESS_LOG.text(entry));
    }

    private static AuditFlaw altered(long entry) {
        return new AuditFlaw(Kind.ALTERED, entry, AuditWords.THE_ACCESS_LOG_WAS_ALTERED.text(entry));
    }

    /** Lanes of which a row was read before the one that it follows, with the entry up to which they were read. */
    public Map<Integer, Long> torn() {
        Map<Integer, Long> after = new TreeMap<>();
        torn.forEach(number -> after.put(number, last(number).seq()));
        return after;
    }

    private AuditHead last(int number) {
        Lane lane = lanes.get(number);
        return lane == null ? AuditHead.START : lane.last;
    }

    /** Where the rows of the spine end. */
    public AuditHead end() {
        return last(ChainRow.SPINE);
    }

    /** How many rows were read. */
    public long rows() {
        return rows;
    }

    public List<GivenUp> restores() {
        return restores;
    }

    @Nullable
    public String macOf(long seq) {
        return found.get(seq);
    }

    /** What the chain shows by itself. */
    public Optional<AuditFlaw> flaw() {
        if (flaw != null) return Optional.of(flaw);
        return lanes.keySet().stream().flatMap(lane -> cut(lane).stream()).findFirst();
    }

    private Optional<AuditFlaw> cut(int lane) {
        AuditHead last = last(lane);
        AuditHead head = heads.get(lane);
        if (head != null && last.seq() >= head.seq()) return Optional.empty();
        String was = head == null
                ? AuditWords.NOTHING_TELLS_WHICH_ENTRY_WAS_ITS_LAST.text()
                : AuditWords.ITS_LAST_ENTRY_WAS.text(head.seq());
        return Optional.of(
                new AuditFlaw(Kind.CUT, last.seq() + 1, AuditWords.THE_END_OF_THE_ACCESS_LOG.text(was, last.seq())));
    }
}
