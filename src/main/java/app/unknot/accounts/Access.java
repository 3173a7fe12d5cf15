package app.unknot.accounts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import org.springframework.stereotype.Service;

/** Asks the {@link AccessPolicy} for the person who is signed in, and leaves a trace of every refusal. */
@Service
public class Access {
    private final CurrentSubject current;
    private final AuditLog audit;

    Access(CurrentSubject current, AuditLog audit) {
        this.current = current;
        this.audit = audit;
    }

    /**
     * Returns the person when the action is permitted.
     *
     * @param matter what is asked for, and whose it is
     * @throws RecordNotFound when it is refused; the refusal is logged
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
        audit.recordAlone(AuditEvent.denied(action.name(), matter));
        return new RecordNotFound();
    }
}
