package app.unknot.outcomes.episodes;

import app.unknot.clients.merge.RecordsJoined;
import app.unknot.insurance.changes.PoliciesChanged;
import app.unknot.plans.form.PlanEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells episodes again when treatment ends, when insurance changes, and when two records turn out to be of one client, or of two after all. */
@Component
class EpisodeEvents {
    private final EpisodeBook book;

    EpisodeEvents(EpisodeBook book) {
        this.book = book;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlanEnded ended) {
        book.retell(ended.client());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PoliciesChanged changed) {
        book.retell(changed.client());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RecordsJoined joined) {
        book.retell(joined.survivor());
        if (!joined.together()) book.retell(joined.alias());
    }
}
