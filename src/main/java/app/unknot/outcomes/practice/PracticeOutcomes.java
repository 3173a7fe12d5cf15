package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.shared.Listed;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells managers honestly what became of their clients: never a figure without its count, and none that gives somebody away. */
@Service
public class PracticeOutcomes {
    /** Rows of a page of the list. */
    public static final int PAGE = 50;

    /** The longest period and as much before it. */
    private static final int LONGEST_MONTHS = 48;

    private final EpisodesInMemory episodes;
    private final RunNoteBook notes;
    private final ManagersReading reading;
    private final PracticeClock clock;

    PracticeOutcomes(EpisodesInMemory episodes, RunNoteBook notes, ManagersReading reading, PracticeClock clock) {
        this.episodes = episodes;
        this.notes = notes;
        this.reading = reading;
        this.clock = clock;
    }

    /** Answers a question about the manager's places. */
    @PreAuthorize("hasRole('MANAGER')")
    public PracticePicture picture(Question question) {
        LocalDate today = clock.today();
        EpisodeColumns all = episodes.now();
        return reading.of(
                question.period(today),
                (scope, period) -> PracticePicture.of(question, InReach.of(all, scope), notes.of(period), today));
    }

    /** By what episodes at the manager's places can be narrowed; those of four years, so that a filter does not tell who came when. */
    @PreAuthorize("hasRole('MANAGER')")
    public Map<Facet, Set<String>> choices() {
        LocalDate today = clock.today();
        return InReach.of(episodes.now(), reading.scope())
                .choices(new Period(Question.back(today, LONGEST_MONTHS).from(), today));
    }

    /** One row of the list behind a figure. */
    public record Row(PracticeEpisode episode, State state) {}

    /**
     * The episodes behind a figure, the newest first. Scores of a client are open to a manager; each leaves a line in the access log.
     *
     * @param page the first of which is 0
     */
    @PreAuthorize("hasRole('MANAGER')")
    public Listed<Row> behind(Question question, Drill drill, int page) {
        LocalDate today = clock.today();
        Period period = drill.earlier() ? question.before(today) : question.period(today);
        Cohort chosen =
                InReach.of(episodes.now(), reading.scope()).chosen(question.rule(), period, question.only(), today);
        int[] meant = drill.of(chosen);
        int from = Math.min(page * PAGE, meant.length);
        int to = Math.min(from + PAGE, meant.length);
        List<Row> rows = IntStream.range(from, to)
                .map(at -> meant[meant.length - 1 - at])
                .mapToObj(at -> new Row(chosen.episode(at), chosen.state(at)))
                .toList();
        reading.listed(
                rows.stream().map(row -> row.episode().client()).distinct().toList());
        return new Listed<>(rows, meant.length);
    }
}
