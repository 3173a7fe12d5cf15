package app.unknot.audit;

import app.unknot.shared.Actor;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.keys.EarlierKeys;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log nobody can edit. Each row carries an HMAC over itself and the row before it, so a changed, missing or moved row shows.
 * The database user of the portal may insert and read, nothing else.
 */
@Service
public class AuditLog {
    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final PracticeClock clock;
    private final Keys keys;
    private final byte[] key;

    /** The log of a database that no portal serves: a copy under check, or the data folder while a command works on it. */
    public static AuditLog over(JdbcOperations database, PracticeClock clock, Keys keys) {
        return new AuditLog(JdbcClient.create(database), database, clock, keys);
    }

    AuditLog(JdbcClient jdbc, JdbcOperations batches, PracticeClock clock, Keys keys) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.keys = keys;
        this.key = keys.derive(EarlierKeys.AUDIT);
    }

    /** Writes the row in the transaction of the act: both happen, or neither. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services log what they do")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        append(List.of(event));
    }

    /** Writes the row in a transaction of its own: for refusals and failures, whose act is rolled back. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services log what they refuse")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @SavesToTheLast
    public void recordAlone(AuditEvent event) {
        append(List.of(event));
    }

    /** Writes rows as {@link #record} does, in three statements however many they are. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services log what they do")
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<AuditEvent> events) {
        if (!events.isEmpty()) append(events);
    }

    private void append(List<AuditEvent> events) {
        AuditHead head = jdbc.sql("select seq, mac from audit_head where id = 1 for update")
                .query(AuditHead.class)
                .single();
        List<Object[]> rows = new ArrayList<>();
        for (AuditEvent event : events) {
            AuditEntry entry = entry(head.seq() + 1, event);
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
    }

    private AuditEntry entry(long seq, AuditEvent event) {
        Optional<Actor> actor = actor();
        return new AuditEntry(
                seq,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.map(Actor::actorId).orElse(null),
                actor.map(Actor::actorRoles).orElse(""),
                event.action(),
                event.object(),
                event.clientNumber(),
                event.outcome(),
                shorten(event.detail()));
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

    /** One page of the log, newest first. Clients appear as record numbers only. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<AuditEntry> page(int offset, int limit) {
        return jdbc.sql("select seq, at, actor_id, actor_roles, action, object, client_number, outcome, detail"
                        + " from audit_entry order by seq desc offset ? rows fetch next ? rows only")
                .params(offset, Math.min(limit, 200))
                .query(AuditLog::entry)
                .list();
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
        return known.equals(AuditHead.START)
                || jdbc.sql("select mac from audit_entry where seq = ?")
                        .param(known.seq())
                        .query(String.class)
                        .optional()
                        .filter(known.mac()::equals)
                        .isPresent();
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
        AuditHead head = head();
        EarlierKeys earlier;
        try {
            earlier = EarlierKeys.read(batches, keys);
        } catch (IllegalStateException altered) {
            return Optional.of(1L);
        }
        String[] previous = {AuditHead.START.mac()};
        long[] expected = {1};
        long[] broken = {0};
        jdbc.sql("select seq, at, actor_id, actor_roles, action, object, client_number, outcome, detail, mac"
                        + " from audit_entry order by seq")
                .query(row -> {
                    if (broken[0] != 0) return;
                    AuditEntry entry = entry(row, 0);
                    String mac = mac(earlier.auditKey(entry.seq()), previous[0], entry);
                    boolean fits = entry.seq() == expected[0]
                            && mac.equals(row.getString("mac"))
                            && earlier.vouchedFor(entry.seq()).orElse(mac).equals(mac)
                            && (entry.seq() != head.seq() || mac.equals(head.mac()));
                    if (!fits) broken[0] = expected[0];
                    previous[0] = mac;
                    expected[0]++;
                });
        if (broken[0] != 0) return Optional.of(broken[0]);
        return Math.max(head.seq(), earlier.lastEntry()) < expected[0] ? Optional.empty() : Optional.of(expected[0]);
    }

    private static String mac(byte[] key, String previous, AuditEntry entry) {
        String text = previous + "|" + entry.canonical();
        return HexFormat.of().formatHex(Keys.hmac(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static AuditEntry entry(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_roles"),
                row.getString("action"),
                row.getString("object"),
                row.getString("client_number"),
                AuditEvent.Outcome.valueOf(row.getString("outcome")),
                row.getString("detail"));
    }

    private static Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    private static @Nullable String shorten(@Nullable String detail) {
        return detail == null || detail.length() <= 500 ? detail : detail.substring(0, 500);
    }
}
