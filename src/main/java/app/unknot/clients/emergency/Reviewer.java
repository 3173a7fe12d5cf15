package app.unknot.clients.emergency;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.words.ClientsWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** The manager who looks at an emergency access, and the lines that this leaves. */
@Component
class Reviewer {
    private final CurrentSubject current;
    private final Access access;
    private final ActorNames names;
    private final AuditLog audit;

    Reviewer(CurrentSubject current, Access access, ActorNames names, AuditLog audit) {
        this.current = current;
        this.access = access;
        this.names = names;
        this.audit = audit;
    }

    Subject me() {
        return current.require();
    }

    boolean isOwn(Grant grant) {
        return grant.account().equals(me().id());
    }

    void requireManager(Grant grant) {
        access.require(Action.EMERGENCY_REVIEW, Relation.NONE, grant.client().matter());
    }

    /** Nobody agrees to their own request, or reviews what they have opened. */
    void requireOther(Grant grant) {
        requireManager(grant);
        if (isOwn(grant))
            throw access.refuse(Action.EMERGENCY_REVIEW, grant.client().matter());
    }

    String name(UserId person) {
        return names.of(List.of(person.value())).getOrDefault(person.value(), ClientsWords.A_FORMER_COLLEAGUE.text());
    }

    /** @param how what else there is to say, or empty */
    void written(String act, Grant grant, String how) {
        audit.record(AuditEvent.done(act, grant.client().matter())
                .with(how.isEmpty() ? grant.mark() : how + "; " + grant.mark()));
    }
}
