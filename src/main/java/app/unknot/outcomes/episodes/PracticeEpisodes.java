package app.unknot.outcomes.episodes;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.store.Episode;
import app.unknot.outcomes.store.Episodes;
import app.unknot.shared.Places;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The episodes of the practice in numbers and codes, for managers. The page that shows them says in the access log that they were read. */
@Service
public class PracticeEpisodes {
    private final Episodes episodes;
    private final Access access;

    PracticeEpisodes(Episodes episodes, Access access) {
        this.episodes = episodes;
        this.access = access;
    }

    /** Those with a visit in the period that began at some of the manager's places. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<EpisodeFacts> underWay(Period period) {
        Scope scope = access.require(Action.OUTCOMES_PRACTICE, Relation.NONE, Matter.ofPractice("practice outcomes"));
        return episodes.underWay(period.from(), period.to(), scope).stream()
                .map(Episode::facts)
                .toList();
    }

    /** Those that began in the period at some of the manager's places, in order of their first day. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<EpisodeFacts> begunIn(Period period, Places at) {
        Scope scope = access.require(Action.OUTCOMES_PRACTICE, Relation.NONE, Matter.ofPractice("practice outcomes"));
        return episodes.opened(period.from(), period.to(), scope.at(at)).stream()
                .map(Episode::facts)
                .toList();
    }
}
