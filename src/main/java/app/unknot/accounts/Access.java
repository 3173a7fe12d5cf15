package app.unknot.accounts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
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
     * @param object what is asked for, such as {@code client 4711}; goes to the log, so never a name
     * @throws RecordNotFound when it is refused; the refusal is logged
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it after their own role check")
    public Subject require(Action action, Relation relation, String object) {
        Subject subject = current.require();
        if (AccessPolicy.permits(subject, action, relation)) return subject;
        throw refuse(action, object);
    }

    /**
     * Leaves a trace of a record that the person's scope does not reach.
     *
     * @return what to throw
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it refuses")
    public RecordNotFound refuse(Action action, String object) {
        audit.recordAlone(AuditEvent.denied(action.name(), object));
        return new RecordNotFound();
    }
}
