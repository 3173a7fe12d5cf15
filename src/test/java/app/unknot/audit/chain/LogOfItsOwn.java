package app.unknot.audit.chain;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.GrantMarks;
import app.unknot.audit.Matter;
import app.unknot.audit.RecordNumbers;
import app.unknot.audit.SeenHead;
import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.audit.anchors.AuditHealth;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A log in a database that its reader owns, so that it can be tampered with as a thief of the file could. */
public final class LogOfItsOwn {
    public static final Instant MONDAY = Instant.parse("2026-03-02T18:00:00Z");

    public final JdbcTemplate owner;
    public final Keys keys;
    public AuditLog log;
    private final TransactionTemplate transactions;
    private final TransactionTemplate anew;

    public LogOfItsOwn(Path folder) {
        DriverManagerDataSource memory =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        owner = new JdbcTemplate(memory);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(memory));
        anew = new TransactionTemplate(new DataSourceTransactionManager(memory));
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        owner.execute(migration("V003__audit.sql"));
        keys = Keys.create(folder.resolve("keys.properties"), UUID.randomUUID());
        owner.execute(migration("V090__audit_lanes.sql"));
        log = AuditLog.over(owner, new PracticeClock(ZoneOffset.UTC), keys);
    }

    /** As it was in releases whose log had one lane. */
    static LogOfItsOwn beforeLanes(Path folder) {
        LogOfItsOwn practice = new LogOfItsOwn(folder);
        practice.owner.execute("drop table audit_lane; alter table audit_entry drop column lane;"
                + " alter table audit_entry drop column follows");
        practice.restart();
        return practice;
    }

    void convert() {
        owner.execute(migration("V090__audit_lanes.sql"));
        restart();
    }

    /** As the portal writes it from now on, each transaction in a lane of its own. */
    void goOnInLanes() {
        log = new AuditLog(
                new ChainTable(owner),
                new PracticeClock(ZoneOffset.UTC),
                keys,
                RecordNumbers.NONE,
                GrantMarks.NONE,
                event -> {},
                new Lanes());
    }

    /** One entry in each of so many lanes, by transactions inside one another. */
    void growAcross(int many) {
        if (many == 0) return;
        anew.executeWithoutResult(begun -> {
            log.record(AuditEvent.done("NOTE_READ", Matter.unknown("note")));
            growAcross(many - 1);
        });
    }

    void seal() {
        transactions.executeWithoutResult(begun -> log.seal());
    }

    private static String migration(String script) {
        try (var in = LogOfItsOwn.class.getResourceAsStream("/db/migration/" + script)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the process knew of the log is forgotten; what is in the database stays. */
    public void restart() {
        log = AuditLog.over(owner, new PracticeClock(ZoneOffset.UTC), keys);
    }

    /** Entries of one moment, in one transaction. */
    public void growAtOnce(int entries) {
        transactions.executeWithoutResult(begun ->
                log.recordAll(Collections.nCopies(entries, AuditEvent.done("NOTE_READ", Matter.unknown("note")))));
    }

    /** What the portal does with the ends of this log. */
    public AuditAnchors anchors(ApplicationEventPublisher events) {
        return new AuditAnchors(log, keys, new PracticeClock(ZoneOffset.UTC), events);
    }

    /** What the health page says of this log. */
    public static HealthLine health(AuditAnchors anchors) {
        return new AuditHealth(anchors).lines().getFirst();
    }

    /** Entries one hour apart, the first at {@code from}. */
    public void grow(int entries, Instant from) {
        for (int i = 0; i < entries; i++) {
            int number = i;
            PracticeClock.at(
                    from.plusSeconds(3600L * i),
                    () -> transactions.executeWithoutResult(
                            begun -> log.record(AuditEvent.done("NOTE_READ", Matter.unknown("note " + number)))));
        }
    }

    public void restored(Instant at, java.util.OptionalLong upTo) {
        PracticeClock.at(
                at,
                () -> log.recordAlone(
                        AuditEvent.done(GivenUp.ACTION, "backup x").with("set back; " + GivenUp.words(upTo))));
    }

    public SeenHead seen(Instant at, String by, boolean outside) {
        return new SeenHead(log.head(), at, by, outside);
    }

    /** Cuts the end off and sets the head back: the log fits together again. */
    public void cutAfter(long seq) {
        owner.update("delete from audit_entry where seq > ?", seq);
        owner.update(
                "update audit_head set seq = ?, mac = (select mac from audit_entry where seq = ?) where id = 1",
                seq,
                seq);
        restart();
    }
}
