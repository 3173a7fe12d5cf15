package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.practice.ByPressure.Followed;
import app.unknot.outcomes.store.PressedVisit;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.Listed;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells managers what is noted visit by visit: reactions, and pressure with what followed it. All filters narrow it. */
@Service
public class VisitOutcomes {
    private final VisitPains visits;
    private final VisitReactions reactions;
    private final BegunEpisodes episodes;
    private final ListedClients listed;
    private final Access access;
    private final PracticeClock clock;

    VisitOutcomes(
            VisitPains visits,
            VisitReactions reactions,
            BegunEpisodes episodes,
            ListedClients listed,
            Access access,
            PracticeClock clock) {
        this.visits = visits;
        this.reactions = reactions;
        this.episodes = episodes;
        this.listed = listed;
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
    @Transactional
    public Listed<Row> behind(Question question, VisitDrill drill, int page) {
        List<Row> all = rows(seen(question), drill).stream()
                .sorted(Comparator.comparing(Row::day)
                        .thenComparing(row -> row.client().value())
                        .reversed())
                .toList();
        int from = Math.min(page * PracticeOutcomes.PAGE, all.size());
        List<Row> rows = all.subList(from, Math.min(from + PracticeOutcomes.PAGE, all.size()));
        listed.show(rows.stream().map(Row::client).toList());
        return new Listed<>(rows, all.size());
    }

    private List<Row> rows(SeenVisits seen, VisitDrill drill) {
        return switch (drill.kind()) {
            case ASKED, REACTION, SERIOUS ->
                seen.chosen(asked()).stream()
                        .filter(visit -> visit.is(drill.kind()))
                        .map(visit -> new Row(
                                new ClientId(visit.client()), visit.day(), 1, visit.reactions(), visit.serious(), 0))
                        .toList();
            case SESSIONS ->
                followed(seen, drill).stream()
                        .map(one -> new Row(new ClientId(one.client()), one.day(), 1, 0, 0, one.change()))
                        .toList();
            case CLIENTS ->
                followed(seen, drill).stream().collect(Collectors.groupingBy(Followed::client)).values().stream()
                        .map(VisitOutcomes::together)
                        .toList();
        };
    }

    private List<Followed> followed(SeenVisits seen, VisitDrill drill) {
        return seen.chosen(ByPressure.followed(pressed())).stream()
                .filter(one -> drill.band() == null || one.band() == drill.band())
                .toList();
    }

    private static Row together(List<Followed> sessions) {
        return new Row(
                new ClientId(sessions.getFirst().client()),
                sessions.stream()
                        .map(Followed::day)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                sessions.size(),
                0,
                0,
                sessions.stream().mapToInt(Followed::change).average().orElseThrow());
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
