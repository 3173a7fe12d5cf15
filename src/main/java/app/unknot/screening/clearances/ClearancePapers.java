package app.unknot.screening.clearances;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.documents.DocumentChanged;
import app.unknot.shared.PracticeClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets an answer stand and fall with its paper. */
@Component
class ClearancePapers {
    private final ClearanceDocuments rows;
    private final CurrentSubject current;
    private final PracticeClock clock;

    ClearancePapers(ClearanceDocuments rows, CurrentSubject current, PracticeClock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** Follows what happens to the paper itself, in the same transaction. */
    @EventListener
    void paperChanged(DocumentChanged changed) {
        for (ClearanceDocument row :
                rows.ofDocument(changed.document().value(), AccessPolicy.work(ProductWork.PAPERS_CHANGE))) {
            if (changed.withdrawn()) row.withdraw(clock.instant());
            else row.verify(current.require().id(), clock.instant());
            rows.save(row);
        }
    }
}
