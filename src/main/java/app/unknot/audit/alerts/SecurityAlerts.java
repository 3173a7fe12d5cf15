package app.unknot.audit.alerts;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.WrittenAfter;
import app.unknot.audit.alerts.SecurityAlert.Kind;
import app.unknot.shared.Actor;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Keeps security alerts until somebody who runs the practice has acknowledged them. */
@Service
public class SecurityAlerts {
    private static final int MOST_SHOWN = 20;

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final ActorNames names;
    private final PracticeClock clock;

    SecurityAlerts(JdbcClient jdbc, AuditLog log, ActorNames names, PracticeClock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.names = names;
        this.clock = clock;
    }

    /** Opens an alert about an account that was refused too often, or adds to the one that is open. There is never more than one. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a refusal may raise the alert")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @WrittenAfter
    @SavesToTheLast
    public void tooManyRefusals(UUID account) {
        raise(
                new About(Kind.REFUSALS, account, null),
                1,
                RefusalWatch.MOST + 1,
                "more than " + RefusalWatch.MOST + " refused requests within a minute");
    }

    /**
     * Opens an alert about an address that is slowed down from now on, or adds to the one that is open.
     *
     * @param tries how many it may make in a minute
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a refused sign-in may raise the alert")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @WrittenAfter
    @SavesToTheLast
    public void tooManyTries(String address, int tries) {
        raise(new About(Kind.TRIES, null, address), tries, tries + 1, "too many tries at the sign-in");
    }

    /**
     * Opens an alert about an account that has opened more than anybody reads, or adds to the one that is open.
     *
     * @param opened how many records or files
     * @param words what, for the log
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "reading may raise the alert")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @WrittenAfter
    @SavesToTheLast
    public void tooMuchReading(UUID account, int opened, String words) {
        raise(new About(Kind.READING, account, null), opened, opened, words);
    }

    /** What an alert is about. One thing has one open alert. */
    private record About(
            Kind kind, @Nullable UUID account, @Nullable String address) {
        UUID key() {
            if (kind == Kind.REFUSALS && account != null) return account;
            return UUID.nameUUIDFromBytes((kind + " " + account + " " + address).getBytes(StandardCharsets.UTF_8));
        }

        String object() {
            return account == null ? "address " + address : "account " + account;
        }
    }

    private void raise(About about, int more, int first, String words) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int open = jdbc.sql("update security_alert set refusals = refusals + ?, last_at = ? where open_for = ?")
                .params(more, now, about.key())
                .update();
        if (open > 0) return;
        try {
            jdbc.sql(
                            "insert into security_alert (id, kind, account_id, address, open_for, raised_at, last_at, refusals)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(Ids.next())
                    .param(about.kind().name())
                    .param(about.account())
                    .param(about.address())
                    .params(about.key(), now, now, first)
                    .update();
        } catch (DuplicateKeyException openedAtTheSameMoment) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return;
        }
        log.record(AuditEvent.done("ALERT_RAISED", about.object()).with(words));
    }

    /** What nobody has acknowledged yet, the newest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<SecurityAlert> open() {
        UUID reader = signedIn();
        List<SecurityAlert> alerts = jdbc.sql(
                        "select id, kind, account_id, address, last_at, refusals from security_alert"
                                + " where open_for is not null order by raised_at desc fetch first " + MOST_SHOWN
                                + " rows only")
                .query((row, number) -> {
                    UUID account = row.getObject("account_id", UUID.class);
                    return new SecurityAlert(
                            row.getObject("id", UUID.class),
                            Kind.valueOf(row.getString("kind")),
                            account,
                            row.getString("address"),
                            row.getObject("last_at", OffsetDateTime.class).toInstant(),
                            row.getInt("refusals"),
                            reader.equals(account));
                })
                .list();
        if (alerts.stream().noneMatch(SecurityAlert::own) || names.othersInCharge(reader)) return alerts;
        // Who runs the practice alone would never get rid of it.
        return alerts.stream().map(SecurityAlert::notOwn).toList();
    }

    /**
     * Takes an alert off the screens. It stays in the log, with who acknowledged it. Doing it twice is the same as once.
     *
     * @throws AccessDeniedException when it is about the person, and somebody else could do it
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void acknowledge(UUID id) {
        UUID reader = signedIn();
        About about = jdbc.sql(
                        "select kind, account_id, address from security_alert where id = ? and open_for is not null")
                .param(id)
                .query((row, number) -> new About(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("account_id", UUID.class),
                        row.getString("address")))
                .optional()
                .orElse(null);
        if (about == null) return;
        if (reader.equals(about.account()) && names.othersInCharge(reader))
            throw new AccessDeniedException("Somebody else acknowledges what this person did");
        int changed = jdbc.sql("update security_alert set open_for = null, acknowledged_at = ?, acknowledged_by = ?"
                        + " where id = ? and open_for is not null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), reader, id)
                .update();
        if (changed > 0) log.record(AuditEvent.done("ALERT_SEEN", about.object()));
    }

    private static UUID signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) return actor.actorId();
        throw new AccessDeniedException("Nobody is signed in");
    }
}
