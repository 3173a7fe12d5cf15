package app.unknot.audit;

import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.chain.AuditFlaw;
import app.unknot.audit.chain.AuditRule;
import app.unknot.audit.chain.ChainRow;
import app.unknot.audit.chain.ChainTable;
import app.unknot.audit.chain.ChainWalk;
import app.unknot.audit.chain.GivenUp;
import app.unknot.audit.chain.LaneSeal;
import app.unknot.audit.chain.Lanes;
import app.unknot.shared.Actor;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.keys.EarlierKeys;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The log nobody can edit. Each row carries an HMAC over itself and the row before it in its lane, so a changed, missing or moved row
 * shows; the spine seals the ends of the other lanes. The database user of the portal may insert and read, nothing else.
 */
@Service
public class AuditLog {
    /** What the portal writes by itself each minute in which something was written. */
    public static final String SEAL = LaneSeal.ACTION;

    private static final int LONGEST_DETAIL = 2_000;

    private final ChainTable table;
    private final PracticeClock clock;
    private final Keys keys;
    private final RecordNumbers numbers;
    private final GrantMarks marks;
    private final ApplicationEventPublisher events;
    private final @Nullable Lanes lanes;
    private final byte[] key;
    private final AtomicReference<AuditHead> durable = new AtomicReference<>(AuditHead.START);
    /** The largest number that this process has given out. Those that are rolled back leave gaps. */
    private final AtomicLong newest = new AtomicLong();
    /** Where the lanes ended at the last seal; empty when that is not known. */
    private final AtomicReference<Map<Integer, AuditHead>> sealed = new AtomicReference<>(Map.of());

    /** The log of a database that no portal serves: a copy under check, or the data folder while a command works on it. */
    public static AuditLog over(JdbcOperations database, PracticeClock clock, Keys keys) {
        return new AuditLog(
                new ChainTable(database), clock, keys, RecordNumbers.NONE, GrantMarks.NONE, event -> {}, null);
    }

    /**
     * @param lanes null for a log that nobody else writes: all goes to the spine
     */
    public AuditLog(
            ChainTable table,
            PracticeClock clock,
            Keys keys,
            RecordNumbers numbers,
            GrantMarks marks,
            ApplicationEventPublisher events,
            @Nullable Lanes lanes) {
        this.table = table;
        this.clock = clock;
        this.keys = keys;
        this.numbers = numbers;
        this.marks = marks;
        this.events = events;
        this.lanes = lanes;
        this.key = keys.derive(EarlierKeys.AUDIT);
    }

    /** Writes the row in the transaction of the act: both happen, or neither. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services log what they do")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        append(List.of(event));
        actor().ifPresent(person -> events.publishEvent(new OneDone(person.actorId(), event)));
    }

    /**
     * Writes the row in a transaction of its own: for refusals and failures, whose act is rolled back. Within a transaction it is written
     * when that has ended.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services log what they refuse")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @WrittenAfter
    @SavesToTheLast
    public void recordAlone(AuditEvent event) {
        append(List.of(event));
    }

    /** Writes rows as {@link #record} does, in three statements however many they are: a list is one look, not many. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services log what they do")
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<AuditEvent> events) {
        if (!events.isEmpty()) append(events);
    }

    /**
     * Writes where the lanes end into the spine, when they have moved since: from then on nothing before can be taken away without its
     * being seen. Done each minute, and before the end of the spine is noted anywhere.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "numbers and checksums only")
    @Transactional
    @SavesToTheLast
    public void seal() {
        if (moved().isEmpty()) return;
        AuditHead head = table.hold(ChainRow.SPINE);
        // Read only now, so that each seal lists what is before it.
        Map<Integer, AuditHead> moved = moved();
        if (moved.isEmpty()) return;
        AuditEvent event = AuditEvent.done(LaneSeal.ACTION, LaneSeal.OBJECT).with(LaneSeal.words(moved));
        append(head, ChainRow.SPINE, List.of(event), (number, one) -> entry(number, one, null, null, Optional.empty()));
        Map<Integer, AuditHead> all = new TreeMap<>(sealed.get());
        all.putAll(moved);
        afterCommit(() -> sealed.set(Map.copyOf(all)));
    }

    private Map<Integer, AuditHead> moved() {
        Map<Integer, AuditHead> known = sealed.get();
        Map<Integer, AuditHead> ends = new TreeMap<>(table.ends());
        ends.remove(ChainRow.SPINE);
        ends.entrySet()
                .removeIf(end ->
                        end.getValue().equals(AuditHead.START) || end.getValue().equals(known.get(end.getKey())));
        return ends;
    }

    private void append(List<AuditEvent> acts) {
        Set<UUID> clients = clientsOf(acts);
        Map<UUID, String> known = clients.isEmpty() ? Map.of() : numbers.of(clients);
        Map<UUID, String> marked = marksOf(clients);
        int lane = lanes == null ? ChainRow.SPINE : lanes.ofThisTransaction();
        append(table.hold(lane), lane, acts, (number, event) -> {
            UUID client = event.matter().client();
            return entry(
                    number,
                    event,
                    client == null ? event.matter().number() : known.get(client),
                    client == null ? null : marked.get(client),
                    actor());
        });
    }

    private void append(AuditHead held, int lane, List<AuditEvent> acts, BiFunction<Long, AuditEvent, AuditEntry> say) {
        long number = numbered(held.seq(), acts.size());
        AuditHead head = held;
        List<ChainRow> rows = new ArrayList<>();
        for (AuditEvent event : acts) {
            ChainRow row = new ChainRow(say.apply(number++, event), lane, table.follows(head.seq()), "")
                    .linked(key, head.mac());
            rows.add(row);
            head = row.asHead();
        }
        try {
            table.append(rows);
        } catch (DuplicateKeyException another) {
            // Another process writes to the log too. Who asks again gets numbers after its.
            newest.set(0);
            throw another;
        }
        AuditHead end = head;
        if (lane == ChainRow.SPINE) afterCommit(() -> durable.updateAndGet(laterThan(end)));
    }

    /** The first of so many numbers that nobody else has. */
    private long numbered(long before, int many) {
        if (newest.get() == 0)
            newest.accumulateAndGet(
                    table.ends().values().stream()
                            .mapToLong(AuditHead::seq)
                            .max()
                            .orElse(0),
                    Math::max);
        return newest.updateAndGet(known -> Math.max(known, before) + many) - many + 1;
    }

    private static void afterCommit(Runnable then) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }

    /** What is known of them is asked for before the head is held: nobody waits for it. */
    private static Set<UUID> clientsOf(List<AuditEvent> events) {
        return events.stream()
                .map(event -> event.matter().client())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<UUID, String> marksOf(Set<UUID> clients) {
        return clients.isEmpty()
                ? Map.of()
                : actor().map(actor -> marks.of(actor.actorId(), clients)).orElse(Map.of());
    }

    private AuditEntry entry(
            long seq, AuditEvent event, @Nullable String record, @Nullable String mark, Optional<Actor> actor) {
        return new AuditEntry(
                seq,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.map(Actor::actorId).orElse(null),
                actor.map(Actor::actorRoles).orElse(""),
                event.action(),
                event.matter().object(),
                record,
                event.outcome(),
                detail(event.detail(), mark));
    }

    /** Where the spine of the chain ends now: up to its last seal it stands for all lanes. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a number and a checksum: a backup is compared by them")
    @Transactional(readOnly = true)
    public AuditHead head() {
        return table.end();
    }

    /** Whether the chain passes through {@code known}: false when entries up to there were altered, cut off or never made. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "yes or no: a backup is compared by it")
    @Transactional(readOnly = true)
    public boolean passesThrough(AuditHead known) {
        return known.equals(AuditHead.START) || known.mac().equals(table.macOf(known.seq()));
    }

    /**
     * Recomputes the chain from the first row on. Rows that are added while it runs do no harm: the head is read first. Rows
     * from before a change of keys are checked with the key of their time, and where it changed the next key vouches for them.
     *
     * @return the number of the first row that does not fit, or empty when all do
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Long> firstBrokenEntry() {
        return walk(Set.of()).flaw().map(AuditFlaw::entry);
    }

    /**
     * Reads the log through and compares it with ends that others have seen of it. They must have been gathered before.
     *
     * @param seen also of other logs, or from before a restore
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "numbers and checksums only: the nightly check and commands")
    @Transactional(readOnly = true)
    public AuditVerdict verify(Collection<SeenHead> seen) {
        ChainWalk walk = walk(seen.stream().map(SeenHead::seq).collect(Collectors.toSet()));
        AuditRule rule = new AuditRule(walk.end(), walk.restores(), clock.getZone());
        seen.forEach(one -> rule.take(one, walk.macOf(one.seq())));
        List<AuditFlaw> flaws = new ArrayList<>();
        Optional<AuditFlaw> broken = walk.flaw();
        broken.ifPresent(flaws::add);
        // A broken chain explains entries that differ; it does not explain an end that is gone.
        rule.flaw()
                .filter(flaw -> broken.isEmpty() || flaw.entry() > walk.end().seq())
                .ifPresent(flaws::add);
        return new AuditVerdict(walk.end(), walk.rows(), seen.size(), flaws, rule.explained());
    }

    /** Compares the log with one end that somebody has seen, without reading it through. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "numbers and checksums only: a tablet's head is compared")
    @Transactional(readOnly = true)
    public AuditVerdict compare(SeenHead seen) {
        AuditHead end = head();
        String mac = table.macOf(seen.seq());
        List<GivenUp> restores = seen.head().mac().equals(mac) ? List.of() : table.restores();
        AuditRule rule = new AuditRule(end, restores, clock.getZone());
        rule.take(seen, mac);
        return new AuditVerdict(end, 0, 1, rule.flaw().map(List::of).orElse(List.of()), rule.explained());
    }

    /** The restores that the log itself tells of. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "numbers and times only")
    @Transactional(readOnly = true)
    public List<GivenUp> restores() {
        return table.restores();
    }

    /** That row's checksum; null when there is no such row. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "numbers and checksums only")
    @Nullable
    public String macOf(long seq) {
        return table.macOf(seq);
    }

    /**
     * The newest end that this process knows to be on the disk: one that is merely visible could still be lost with the power, and who had
     * seen it would cry wolf.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a number and a checksum: others keep it")
    public AuditHead durableHead() {
        AuditHead known = durable.get();
        return known.equals(AuditHead.START) ? durable.updateAndGet(laterThan(head())) : known;
    }

    private static UnaryOperator<AuditHead> laterThan(AuditHead head) {
        return known -> known.seq() < head.seq() ? head : known;
    }

    private ChainWalk walk(Set<Long> asked) {
        ChainWalk walk = chain(asked);
        table.read(walk::step);
        walk.torn().forEach((lane, after) -> table.lane(lane, after).forEach(walk::stepAgain));
        return walk;
    }

    /** Each entry is checked with the key of its time; where the key changed, the next one vouches for the chain's value there. */
    private ChainWalk chain(Set<Long> asked) {
        SortedMap<Integer, AuditHead> heads = table.ends();
        EarlierKeys earlier;
        try {
            earlier = EarlierKeys.read(table.database(), keys);
        } catch (IllegalStateException altered) {
            // With the earlier keys altered, nothing shows that any entry is as it was.
            return new ChainWalk(heads, (previous, row) -> "", asked);
        }
        AuditHead vouched = new AuditHead(
                earlier.lastEntry(), earlier.vouchedFor(earlier.lastEntry()).orElse(""));
        heads.merge(ChainRow.SPINE, vouched, (head, other) -> other.seq() > head.seq() ? other : head);
        return new ChainWalk(
                heads,
                (previous, row) -> {
                    String mac = row.mac(earlier.auditKey(row.seq()), previous);
                    return earlier.vouchedFor(row.seq()).orElse(mac).equals(mac) ? mac : "";
                },
                asked);
    }

    private static Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Never cut: what does not fit is a mistake of the product, and is found before it is released. */
    private static @Nullable String detail(@Nullable String detail, @Nullable String mark) {
        String whole = detail == null ? mark : mark == null || detail.endsWith(mark) ? detail : detail + "; " + mark;
        if (whole != null && whole.length() > LONGEST_DETAIL)
            throw new IllegalArgumentException("The detail of an entry has " + whole.length() + " characters");
        return whole;
    }
}
