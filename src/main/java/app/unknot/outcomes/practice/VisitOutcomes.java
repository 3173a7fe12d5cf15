package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.store.PressedVisit;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells managers what is noted visit by visit: reactions, and pressure with what followed it. All filters narrow it. */
@Service
public class VisitOutcomes {
    private final VisitPains visits;
    private final VisitReactions reactions;
    private final BegunEpisodes episodes;
    private final Access access;
    private final PracticeClock clock;

    VisitOutcomes(
            VisitPains visits, VisitReactions reactions, BegunEpisodes episodes, Access access, PracticeClock clock) {
        this.visits = visits;
        this.reactions = reactions;
        this.episodes = episodes;
        this.access = access;
        this.clock = clock;
    }

    /** How clients had been after their sessions. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Reactions reactions(Question question) {
        return Reactions.of(seen(question), asked());
    }

    /** Pressure and the change to the next visit. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public ByPressure pressure(Question question) {
        return ByPressure.of(seen(question), pressed());
    }

    private List<AskedVisit> asked() {
        Period longest = SeenVisits.longest(clock.today());
        return reactions.asked(longest.from(), longest.to(), scope());
    }

    private List<PressedVisit> pressed() {
        Period longest = SeenVisits.longest(clock.today());
        return visits.pressed(longest.from(), longest.to(), scope());
    }

    private SeenVisits seen(Question question) {
        LocalDate today = clock.today();
        boolean byPlaceOnly = Set.of(Facet.PLACE).containsAll(question.only().keySet());
        return new SeenVisits(question, today, byPlaceOnly ? Map.of() : episodes.kinds(SeenVisits.longest(today)));
    }

    private Scope scope() {
        return access.require(Action.OUTCOMES_PRACTICE, Relation.NONE, Matter.ofPractice("practice outcomes"));
    }
}
