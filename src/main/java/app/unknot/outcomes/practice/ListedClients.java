package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.ClientId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks whether the clients in a list behind a figure may be shown, and leaves a line for each in the access log. */
@Component
class ListedClients {
    private final Access access;
    private final AuditLog audit;

    ListedClients(Access access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    void show(Collection<ClientId> clients) {
        List<Matter> matters = clients.stream().distinct().map(ClientId::matter).toList();
        if (!matters.isEmpty()) access.requireEach(Action.SCORE_SERIES_READ, Relation.NONE, matters);
        audit.recordAll(matters.stream()
                .map(matter -> AuditEvent.done("OUTCOMES_LISTED", matter))
                .toList());
    }
}
