package app.unknot.audit.alerts;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.WrittenAfter;
import app.unknot.shared.Actor;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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
    private static final String REFUSALS = "REFUSALS";
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

    /** Opens an alert about the account, or adds to the one that is open. There is never more than one. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a refusal may raise the alert")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @WrittenAfter
    @SavesToTheLast
    public void tooManyRefusals(UUID account) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int open = jdbc.sql("update security_alert set refusals = refusals + 1, last_at = ? where open_for = ?")
                .params(now, account)
                .update();
        if (open > 0) return;
        try {
            jdbc.sql("insert into security_alert (id, kind, account_id, open_for, raised_at, last_at, refusals)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(Ids.next(), REFUSALS, account, account, now, now, RefusalWatch.MOST + 1)
                    .update();
        } catch (DuplicateKeyException openedAtTheSameMoment) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return;
        }
        log.record(AuditEvent.done("ALERT_RAISED", "account " + account)
                .with("more than " + RefusalWatch.MOST + " refused requests within a minute"));
    }

    /** What nobody has acknowledged yet, the newest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<SecurityAlert> open() {
        UUID reader = signedIn();
        List<SecurityAlert> alerts = jdbc.sql("select id, account_id, raised_at, last_at, refusals from security_alert"
                        + " where open_for is not null order by raised_at desc fetch first " + MOST_SHOWN
                        + " rows only")
                .query((row, number) -> new SecurityAlert(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getInt("refusals"),
                        reader.equals(row.getObject("account_id", UUID.class))))
                .list();
        if (alerts.stream().noneMatch(SecurityAlert::own) || names.othersInCharge(reader)) return alerts;
        // Who runs the practice alone would never get rid of it.
        return alerts.stream()
                .map(one ->
                        new SecurityAlert(one.id(), one.account(), one.raisedAt(), one.lastAt(), one.refusals(), false))
                .toList();
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
        UUID account = jdbc.sql("select account_id from security_alert where id = ? and open_for is not null")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElse(null);
        if (account == null) return;
        if (account.equals(reader) && names.othersInCharge(reader))
            throw new AccessDeniedException("Somebody else acknowledges what this person did");
        int changed = jdbc.sql("update security_alert set open_for = null, acknowledged_at = ?, acknowledged_by = ?"
                        + " where id = ? and open_for is not null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), reader, id)
                .update();
        if (changed > 0) log.record(AuditEvent.done("ALERT_SEEN", "account " + account));
    }

    private static UUID signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) return actor.actorId();
        throw new AccessDeniedException("Nobody is signed in");
    }
}
