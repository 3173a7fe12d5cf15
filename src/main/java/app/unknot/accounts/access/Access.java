package app.unknot.accounts.access;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.audit.alerts.RefusalWatch;
import app.unknot.audit.alerts.RefusalWatch.Judged;
import app.unknot.audit.alerts.RefusalWatch.What;
import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.LocationId;
import java.util.Collection;
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
     * Returns how far the person reaches when the action is permitted.
     *
     * @param matter what is asked for, and whose it is
     * @throws RecordNotFound when it is refused; the refusal is logged
     * @throws AskedTooOften when it is refused once too often within a minute
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it after their own role check")
    public Scope require(Action action, Relation relation, Matter matter) {
        Subject subject = current.require();
        if (AccessPolicy.permits(subject, action, relation))
            return AccessPolicy.scope(subject, action, relation, matter);
        throw refuse(action, matter);
    }

    /**
     * The same for something that belongs to one place.
     *
     * @throws RecordNotFound when it is refused, at this place or at all; the refusal is logged
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it after their own role check")
    public Scope requireAt(LocationId place, Action action, Relation relation, Matter matter) {
        Subject subject = current.require();
        if (AccessPolicy.permitsAt(subject, action, relation, place))
            return AccessPolicy.scope(subject, action, relation, matter);
        throw refuse(action, matter);
    }

    /**
     * The same for several clients who stand in one relation to the person.
     *
     * @throws RecordNotFound when it is refused; one refusal is logged
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it after their own role check")
    public Scope requireEach(Action action, Relation relation, Collection<Matter> matters) {
        Subject subject = current.require();
        if (AccessPolicy.permits(subject, action, relation))
            return AccessPolicy.scope(subject, action, relation, matters);
        throw refuse(action, matters.iterator().next());
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
