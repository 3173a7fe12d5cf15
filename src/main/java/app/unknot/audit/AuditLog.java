package app.unknot.audit;

import app.unknot.shared.Actor;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.keys.EarlierKeys;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The log nobody can edit. Each row carries an HMAC over itself and the row before it, so a changed, missing or moved row shows.
 * The database user of the portal may insert and read, nothing else.
 */
@Service
public class AuditLog {
    private static final int PAGE = 2_000;
    private static final int LONGEST_DETAIL = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final PracticeClock clock;
    private final Keys keys;
    private final RecordNumbers numbers;
    private final GrantMarks marks;
    private final ApplicationEventPublisher events;
    private final byte[] key;
    private final AtomicReference<AuditHead> durable = new AtomicReference<>(AuditHead.START);

    /** The log of a database that no portal serves: a copy under check, or the data folder while a command works on it. */
    public static AuditLog over(JdbcOperations database, PracticeClock clock, Keys keys) {
        return new AuditLog(
                JdbcClient.create(database), database, clock, keys, RecordNumbers.NONE, GrantMarks.NONE, event -> {});
    }

    AuditLog(
            JdbcClient jdbc,
            JdbcOperations batches,
            PracticeClock clock,
            Keys keys,
            RecordNumbers numbers,
            GrantMarks marks,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.keys = keys;
        this.numbers = numbers;
        this.marks = marks;
        this.events = events;
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

    private void append(List<AuditEvent> acts) {
        Set<UUID> clients = clientsOf(acts);
        Map<UUID, String> known = clients.isEmpty() ? Map.of() : numbers.of(clients);
        Map<UUID, String> marked = marksOf(clients);
        AuditHead head = jdbc.sql("select seq, mac from audit_head where id = 1 for update")
                .query(AuditHead.class)
                .single();
        List<Object[]> rows = new ArrayList<>();
        for (AuditEvent event : acts) {
            AuditEntry entry = entry(head.seq() + 1, event, known, marked);
            head = new AuditHead(entry.seq(), mac(key, head.mac(), entry));
            rows.add(row(entry, head.mac()));
        }
        batches.batchUpdate(
                "insert into audit_entry (seq, at, actor_id, actor_roles, action, object, client_number, outcome,"
                        + " detail, mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        jdbc.sql("update audit_head set seq = ?, mac = ? where id = 1")
                .params(head.seq(), head.mac())
                .update();
        rememberOnceDurable(head);
    }

    private void rememberOnceDurable(AuditHead head) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                durable.updateAndGet(laterThan(head));
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

    private AuditEntry entry(long seq, AuditEvent event, Map<UUID, String> known, Map<UUID, String> marked) {
        Optional<Actor> actor = actor();
        UUID client = event.matter().client();
        return new AuditEntry(
                seq,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.map(Actor::actorId).orElse(null),
                actor.map(Actor::actorRoles).orElse(""),
                event.action(),
                event.matter().object(),
                client == null ? event.matter().number() : known.get(client),
                event.outcome(),
                detail(event.detail(), client == null ? null : marked.get(client)));
    }

    private static @Nullable Object[] row(AuditEntry entry, String mac) {
        return new @Nullable Object[] {
            entry.seq(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.actorId(),
            entry.actorRoles(),
            entry.action(),
            entry.object(),
            entry.clientNumber(),
            entry.outcome().name(),
            entry.detail(),
            mac
        };
    }

    /** Where the chain ends now. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a number and a checksum: a backup is compared by them")
    @Transactional(readOnly = true)
    public AuditHead head() {
        return jdbc.sql("select seq, mac from audit_head where id = 1")
                .query(AuditHead.class)
                .single();
    }

    /** Whether the chain passes through {@code known}: false when entries up to there were altered, cut off or never made. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "yes or no: a backup is compared by it")
    @Transactional(readOnly = true)
    public boolean passesThrough(AuditHead known) {
        return known.equals(AuditHead.START) || known.mac().equals(macOf(known.seq()));
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
        return new AuditVerdict(walk.end(), seen.size(), flaws, rule.explained());
    }

    /** Compares the log with one end that somebody has seen, without reading it through. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "numbers and checksums only: a tablet's head is compared")
    @Transactional(readOnly = true)
    public AuditVerdict compare(SeenHead seen) {
        AuditHead end = head();
        String mac = macOf(seen.seq());
        List<GivenUp> restores = seen.head().mac().equals(mac) ? List.of() : restores();
        AuditRule rule = new AuditRule(end, restores, clock.getZone());
        rule.take(seen, mac);
        return new AuditVerdict(end, 1, rule.flaw().map(List::of).orElse(List.of()), rule.explained());
    }

    /** The restores that the log itself tells of. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "numbers and times only")
    @Transactional(readOnly = true)
    public List<GivenUp> restores() {
        return jdbc.sql("select seq, at, detail from audit_entry where action = ? and outcome = 'OK' order by seq")
                .param(GivenUp.ACTION)
                .query((row, number) -> GivenUp.of(
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("detail")))
                .list();
    }

    /** That row's checksum; null when there is no such row. */
    @Nullable
    String macOf(long seq) {
        return jdbc.sql("select mac from audit_entry where seq = ?")
                .param(seq)
                .query(String.class)
                .optional()
                .orElse(null);
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

    /** In pages, so that a log of years needs no more memory than one of a day. */
    private ChainWalk walk(Set<Long> asked) {
        ChainWalk walk = chain(asked);
        long from = 0;
        for (int read = PAGE; read == PAGE; ) {
            long after = from;
            AtomicInteger rows = new AtomicInteger();
            jdbc.sql("select seq, at, actor_id, actor_roles, action, object, client_number, outcome, detail, mac"
                            + " from audit_entry where seq > ? order by seq fetch first " + PAGE + " rows only")
                    .param(after)
                    .query(row -> {
                        walk.step(AuditEntry.of(row), row.getString("mac"));
                        rows.incrementAndGet();
                    });
            read = rows.get();
            from = walk.end().seq();
        }
        return walk;
    }

    /** Each entry is checked with the key of its time; where the key changed, the next one vouches for the chain's value there. */
    private ChainWalk chain(Set<Long> asked) {
        AuditHead head = head();
        EarlierKeys earlier;
        try {
            earlier = EarlierKeys.read(batches, keys);
        } catch (IllegalStateException altered) {
            // With the earlier keys altered, nothing shows that any entry is as it was.
            return new ChainWalk(head, (previous, entry) -> "", asked);
        }
        AuditHead vouched = new AuditHead(
                earlier.lastEntry(), earlier.vouchedFor(earlier.lastEntry()).orElse(""));
        return new ChainWalk(
                vouched.seq() > head.seq() ? vouched : head,
                (previous, entry) -> {
                    String mac = mac(earlier.auditKey(entry.seq()), previous, entry);
                    return earlier.vouchedFor(entry.seq()).orElse(mac).equals(mac) ? mac : "";
                },
                asked);
    }

    private static String mac(byte[] key, String previous, AuditEntry entry) {
        String text = previous + "|" + entry.canonical();
        return HexFormat.of().formatHex(Keys.hmac(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** The mark is never what is cut off. */
    private static @Nullable String detail(@Nullable String detail, @Nullable String mark) {
        if (detail == null) return mark;
        String end = mark == null || detail.endsWith(mark) ? "" : "; " + mark;
        int room = LONGEST_DETAIL - end.length();
        return (detail.length() <= room ? detail : detail.substring(0, room)) + end;
    }
}
