package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.Period;
import app.unknot.shared.PracticeFormats;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides what a manager may count, and writes down what was told. */
@Component
class ManagersReading {
    private final Access access;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ManagersReading(Access access, AuditLog audit, TransactionTemplate transaction) {
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** How far the manager's count may reach. */
    Scope scope() {
        return access.require(Action.OUTCOMES_PRACTICE, Relation.NONE, Matter.ofPractice("practice outcomes"));
    }

    /** Tells about a period, with a line in the log. */
    <T> T of(Period period, BiFunction<Scope, Period, T> told) {
        return Objects.requireNonNull(transaction.execute(status -> {
            audit.record(AuditEvent.done("OUTCOMES_PRACTICE", "practice")
                    .with(PracticeFormats.day(period.from()) + " to " + PracticeFormats.day(period.to())));
            return told.apply(scope(), period);
        }));
    }

    /** Clients whose scores stand in a list: each has to be open, and leaves a line in the log. */
    void listed(Collection<ClientId> clients) {
        List<Matter> matters = clients.stream().distinct().map(ClientId::matter).toList();
        if (matters.isEmpty()) return;
        transaction.executeWithoutResult(status -> {
            access.requireEach(Action.SCORE_SERIES_READ, Relation.NONE, matters);
            audit.recordAll(matters.stream()
                    .map(client -> AuditEvent.done("OUTCOMES_LISTED", client))
                    .toList());
        });
    }
}
