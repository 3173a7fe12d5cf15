package app.unknot.outcomes;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteMoved;
import app.unknot.outcomes.episodes.EpisodeBook;
import app.unknot.outcomes.store.VisitPains;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a visit out of the record it never belonged to. The copy is counted by its own signature. */
@Component
class MovedVisits {
    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.SCORES_OF_MOVED_NOTES);

    private final VisitPains visits;
    private final EpisodeBook book;

    MovedVisits(VisitPains visits, EpisodeBook book) {
        this.visits = visits;
        this.book = book;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteMoved moved) {
        visits.ofNote(moved.note().value(), PRODUCT).ifPresent(visits::delete);
        book.retell(moved.from());
    }
}
