package app.unknot.outcomes.practice;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.outcomes.Period;
import app.unknot.shared.Listed;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells managers honestly what became of their clients: never a figure without its count, and none that gives somebody away. */
@Service
public class PracticeOutcomes {
    /** Rows of a page of the list. */
    public static final int PAGE = 50;

    /** The longest period and as much before it. */
    private static final int LONGEST_MONTHS = 48;

    private final BegunEpisodes episodes;
    private final RunNoteBook notes;
    private final ListedClients listed;
    private final AuditLog audit;
    private final PracticeClock clock;

    PracticeOutcomes(
            BegunEpisodes episodes, RunNoteBook notes, ListedClients listed, AuditLog audit, PracticeClock clock) {
        this.episodes = episodes;
        this.notes = notes;
        this.listed = listed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers a question about the manager's places. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public PracticePicture picture(Question question) {
        Period period = question.period(clock.today());
        audit.record(AuditEvent.done("OUTCOMES_PRACTICE", "practice")
                .with(PracticeFormats.day(period.from()) + " to " + PracticeFormats.day(period.to())));
        return PracticePicture.of(question, all(), notes.of(period), clock.today());
    }

    /** By what episodes at the manager's places can be narrowed. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Map<Facet, Set<String>> choices() {
        return PracticePicture.choices(all());
    }

    /** One row of the list behind a figure. */
    public record Row(PracticeEpisode episode, State state) {}

    /**
     * The episodes behind a figure, the newest first. Scores of a client are open to a manager; each leaves a line in the access log.
     *
     * @param page the first of which is 0
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public Listed<Row> behind(Question question, Drill drill, int page) {
        LocalDate today = clock.today();
        Period period = drill.earlier() ? question.before(today) : question.period(today);
        List<Row> all = Discretion.chosen(period, question.only(), all()).stream()
                .filter(episode -> drill.has(episode, question.rule(), today))
                .sorted(Comparator.comparing(PracticeEpisode::opened)
                        .thenComparing(PracticeEpisode::id)
                        .reversed())
                .map(episode -> new Row(episode, question.rule().state(episode, today)))
                .toList();
        int from = Math.min(page * PAGE, all.size());
        List<Row> rows = all.subList(from, Math.min(from + PAGE, all.size()));
        listed.show(rows.stream().map(row -> row.episode().client()).toList());
        return new Listed<>(rows, all.size());
    }

    private List<PracticeEpisode> all() {
        LocalDate today = clock.today();
        return episodes.begun(new Period(Question.back(today, LONGEST_MONTHS).from(), today));
    }
}
