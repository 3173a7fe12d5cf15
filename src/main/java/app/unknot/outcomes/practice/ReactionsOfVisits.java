package app.unknot.outcomes.practice;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteMoved;
import app.unknot.charting.NoteSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reactions of visits in the transaction of the signature, and lets go of a visit that was in the wrong record. */
@Component
class ReactionsOfVisits {
    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.REACTIONS_OF_VISITS);

    private final VisitReactions visits;

    ReactionsOfVisits(VisitReactions visits) {
        this.visits = visits;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteSigned note) {
        visits.ofNote(note.note().value(), PRODUCT)
                .ifPresentOrElse(known -> known.tell(note), () -> visits.save(new VisitReaction(note)));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteMoved moved) {
        visits.ofNote(moved.note().value(), PRODUCT).ifPresent(visits::delete);
    }
}
