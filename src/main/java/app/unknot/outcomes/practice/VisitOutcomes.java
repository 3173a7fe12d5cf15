package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.shared.Listed;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells managers what is noted visit by visit: reactions, and pressure with what followed it. All filters narrow it. */
@Service
public class VisitOutcomes {
    private final VisitsInMemory visits;
    private final EpisodesInMemory episodes;
    private final ManagersReading reading;
    private final PracticeClock clock;

    VisitOutcomes(VisitsInMemory visits, EpisodesInMemory episodes, ManagersReading reading, PracticeClock clock) {
        this.visits = visits;
        this.episodes = episodes;
        this.reading = reading;
        this.clock = clock;
    }

    /** How clients had been after their sessions. */
    @PreAuthorize("hasRole('MANAGER')")
    public Reactions reactions(Question question) {
        return Reactions.of(seen(question));
    }

    /** Pressure and the change to the next visit. */
    @PreAuthorize("hasRole('MANAGER')")
    public ByPressure pressure(Question question) {
        return ByPressure.of(seen(question));
    }

    /**
     * One row of the list behind a figure.
     *
     * @param day of the visit; for a client the newest
     * @param sessions how many it is about
     * @param reactions how many were noted
     * @param change of pain to the next visit in points, the mean of several; below 0 is better
     */
    public record Row(ClientId client, LocalDate day, int sessions, int reactions, int serious, double change) {}

    /**
     * The visits behind a figure, the newest first. Each client in the list leaves a line in the access log.
     *
     * @param page the first of which is 0
     */
    @PreAuthorize("hasRole('MANAGER')")
    public Listed<Row> behind(Question question, VisitDrill drill, int page) {
        VisitList list = VisitList.of(seen(question), drill);
        List<Row> rows = list.page(page * PracticeOutcomes.PAGE, PracticeOutcomes.PAGE);
        reading.listed(rows.stream().map(Row::client).toList());
        return new Listed<>(rows, list.size());
    }

    private SeenVisits seen(Question question) {
        LocalDate today = clock.today();
        VisitColumns all = visits.since(SeenVisits.longest(today).from());
        Scope scope = reading.scope();
        return new SeenVisits(question, today, all, InReach.of(episodes.now(), scope), scope);
    }
}
