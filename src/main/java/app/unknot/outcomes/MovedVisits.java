package app.unknot.outcomes;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteMoved;
import app.unknot.outcomes.episodes.EpisodeBook;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a visit out of the record it never belonged to. The copy is counted by its own signature. */
@Component
class MovedVisits {
    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.SCORES_OF_MOVED_NOTES);

    private final VisitPains visits;
    private final EpisodeOutcomes episodes;
    private final EpisodeBook book;

    MovedVisits(VisitPains visits, EpisodeOutcomes episodes, EpisodeBook book) {
        this.visits = visits;
        this.episodes = episodes;
        this.book = book;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteMoved moved) {
        visits.ofNote(moved.note().value(), PRODUCT).ifPresent(visits::delete);
        List<VisitPain> remaining =
                visits.allBut(moved.from().value(), moved.note().value(), PRODUCT);
        episodes.ofClient(moved.from().value(), PRODUCT).ifPresent(episode -> {
            if (remaining.isEmpty()) episodes.delete(episode);
            else episode.recount(remaining);
        });
        book.retell(moved.from());
    }
}
