package app.unknot.outcomes;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordsJoined;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a client once who has two records, from the first visit in either to the last. The other record's summary rests, so that it can
 * count again when they are two people after all.
 */
@Component
class JoinedScores {
    private final VisitPains visits;
    private final EpisodeOutcomes episodes;

    JoinedScores(VisitPains visits, EpisodeOutcomes episodes) {
        this.visits = visits;
        this.episodes = episodes;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RecordsJoined joined) {
        List<EpisodeOutcome> known = new ArrayList<>(summaries(joined.survivor()));
        if (!joined.together()) known.addAll(summaries(joined.alias()));
        known.forEach(EpisodeOutcome::rest);
        count(joined.survivor(), known);
        if (!joined.together()) count(joined.alias(), known);
    }

    /** The client counts by the record that goes on, whose summary is made here when only the other record had one. */
    private void count(ClientId client, List<EpisodeOutcome> known) {
        List<VisitPain> all = visits.all(client.value(), scope(client));
        if (all.isEmpty() || known.isEmpty()) return;
        EpisodeOutcome own = known.stream()
                .filter(one -> one.aboutClient().equals(client.value()))
                .findFirst()
                .orElseGet(() -> new EpisodeOutcome(client, known.getFirst()));
        own.recount(all);
        if (!known.contains(own)) episodes.save(own);
    }

    private List<EpisodeOutcome> summaries(ClientId client) {
        return episodes.ofEachRecord(client.value(), scope(client));
    }

    private static Scope scope(ClientId client) {
        return AccessPolicy.work(ProductWork.SCORES_OF_JOINED_RECORDS, client.value());
    }
}
