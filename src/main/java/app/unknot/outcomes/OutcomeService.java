package app.unknot.outcomes;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.episodes.EpisodeBook;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Places;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows clients from visit to visit, and tells managers honestly what became of them. */
@Service
public class OutcomeService {
    private static final int LONGEST_SERIES = 100;

    private final EpisodeOutcomes episodes;
    private final VisitPains visits;
    private final EpisodeBook book;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;

    OutcomeService(
            EpisodeOutcomes episodes,
            VisitPains visits,
            EpisodeBook book,
            CareTeam careTeam,
            Access access,
            AuditLog audit) {
        this.episodes = episodes;
        this.visits = visits;
        this.book = book;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
    }

    /** Takes a signed note into the summary, in the transaction of the signature. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it follows a signature that was checked")
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteSigned note) {
        visits.save(new VisitPain(note));
        var known = episodes.ofClient(
                note.client().value(),
                AccessPolicy.work(ProductWork.SCORES_OF_NOTES, note.client().value()));
        var episode = known.orElseGet(() -> new EpisodeOutcome(note));
        episode.add(note);
        if (known.isEmpty()) episodes.save(episode);
        book.retell(note.client());
    }

    /**
     * Clients who began in the period at some of the manager's places: how many responded, how many got worse, who was left out and
     * why.
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public PracticeSummary practiceSummary(Period period, Places at) {
        Scope scope = access.require(Action.OUTCOMES_PRACTICE, Relation.NONE, Matter.ofPractice("practice outcomes"));
        audit.record(AuditEvent.done("OUTCOMES_PRACTICE", "practice").with(period.from() + " to " + period.to()));
        return PracticeSummary.of(period, episodes.groups(period.from(), period.to(), scope.at(at)));
    }

    /** Mean pain before sessions, week by week, of everybody who came in the period to some of the manager's places. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public WeeklyPain painTrend(Period period, Places at) {
        Scope scope = access.require(Action.OUTCOMES_PRACTICE, Relation.NONE, Matter.ofPractice("practice outcomes"));
        return WeeklyPain.of(visits.days(period.from(), period.to(), scope.at(at)));
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
