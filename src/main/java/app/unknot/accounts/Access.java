package app.unknot.accounts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.audit.alerts.RefusalWatch;
import app.unknot.audit.alerts.RefusalWatch.Judged;
import app.unknot.audit.alerts.RefusalWatch.What;
import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Asks the {@link AccessPolicy} for the person who is signed in, and leaves a trace of every refusal. Who is refused too often is slowed
 * down: what they may see stays open to them, and the rest is answered with "wait".
 */
@Service
public class Access {
    private final CurrentSubject current;
    private final AuditLog audit;
    private final RefusalWatch watch;
    private final SecurityAlerts alerts;

    Access(CurrentSubject current, AuditLog audit, RefusalWatch watch, SecurityAlerts alerts) {
        this.current = current;
        this.audit = audit;
        this.watch = watch;
        this.alerts = alerts;
    }

    /**
     * Returns the person when the action is permitted.
     *
     * @param matter what is asked for, and whose it is
     * @throws RecordNotFound when it is refused; the refusal is logged
     * @throws AskedTooOften when it is refused once too often within a minute
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it after their own role check")
    public Subject require(Action action, Relation relation, Matter matter) {
        Subject subject = current.require();
        if (AccessPolicy.permits(subject, action, relation)) return subject;
        throw refuse(action, matter);
    }

    /**
     * Leaves a trace of a record that the person's scope does not reach.
     *
     * @return what to throw
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it refuses")
    public RecordNotFound refuse(Action action, Matter matter) {
        UUID account = current.require().id().value();
        Judged judged = watch.refused(account, What.RECORD);
        if (judged.written()) audit.recordAlone(AuditEvent.denied(action.name(), matter));
        if (!judged.tooMany()) return new RecordNotFound();
        alerts.tooManyRefusals(account);
        return new AskedTooOften();
    }

    /**
     * Counts an address with a record in it that leads nowhere for the person. Leaves no line: the page asks for the record itself, and
     * is refused then.
     *
     * @return whether that was one too many
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it counts refusals")
    public boolean ledNowhere() {
        UUID account = current.require().id().value();
        boolean tooMany = watch.refused(account, What.ADDRESS).tooMany();
        if (tooMany) alerts.tooManyRefusals(account);
        return tooMany;
    }
}
