package app.unknot.outcomes;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.episodes.EpisodeBook;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows clients from visit to visit. */
@Service
public class OutcomeService {
    private static final int LONGEST_SERIES = 100;

    private final VisitPains visits;
    private final EpisodeBook book;
    private final CareTeam careTeam;

    OutcomeService(VisitPains visits, EpisodeBook book, CareTeam careTeam) {
        this.visits = visits;
        this.book = book;
        this.careTeam = careTeam;
    }

    /** Takes a signed note into the episodes, in the transaction of the signature. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it follows a signature that was checked")
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteSigned note) {
        visits.save(new VisitPain(note));
        book.retell(note.client());
    }

    /** One client's pain, visit by visit in order of time, the newest 100 at most. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<PainPoint> series(ClientId client) {
        Scope scope = careTeam.require(Action.SCORE_SERIES_READ, client);
        return visits.newest(client.value(), scope, Limit.of(LONGEST_SERIES)).reversed().stream()
                .map(VisitPain::point)
                .toList();
    }
}
