package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.practice.PracticeEpisode.Held;
import app.unknot.outcomes.practice.PracticeEpisode.Pain;
import app.unknot.outcomes.practice.PracticeEpisode.Visits;
import app.unknot.shared.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes episodes for the tests of what a manager sees: of six visits, by Maya, with pain 8 and then 4, unless something else is said. */
public final class Episodes {
    public static final UserId MAYA = new UserId(Ids.next());
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final Map<Facet, String> kinds = new EnumMap<>(Facet.class);
    private LocalDate opened = TODAY.minusMonths(4);
    private UserId therapist = MAYA;
    private @Nullable Integer first = 8;
    private @Nullable Integer last = 4;
    private @Nullable Integer heldAfter;
    private @Nullable Boolean better;

    /** About the last year, without filters. */
    public static Question question() {
        return new Question(Question.YEAR, Map.of(), Definition.FIRST_TO_NEWEST, null);
    }

    public static Episodes like() {
        return new Episodes();
    }

    public Episodes pain(@Nullable Integer first, @Nullable Integer last) {
        this.first = first;
        this.last = last;
        return this;
    }

    public Episodes opened(LocalDate day) {
        opened = day;
        return this;
    }

    public Episodes by(UserId therapist) {
        this.therapist = therapist;
        return this;
    }

    public Episodes of(Facet facet, String value) {
        kinds.put(facet, value);
        return this;
    }

    /** Responded after so many days, confirmed. */
    public Episodes held(int days) {
        heldAfter = days;
        return this;
    }

    public Episodes better(@Nullable Boolean better) {
        this.better = better;
        return this;
    }

    public PracticeEpisode one() {
        LocalDate lastOn = opened.plusDays(42);
        Integer days = heldAfter;
        return new PracticeEpisode(
                Ids.next(),
                new ClientId(Ids.next()),
                therapist,
                opened,
                kinds,
                new Pain(first, last, last == null ? null : lastOn),
                new Visits(6, 360, lastOn),
                days == null ? null : new Held(opened.plusDays(days), 3, 120),
                better);
    }

    public List<PracticeEpisode> times(int n) {
        return IntStream.range(0, n).mapToObj(any -> one()).toList();
    }

    /** All of them, as a definition counts them today. */
    static Cohort cohort(Definition rule, Collection<PracticeEpisode> episodes) {
        return reached(episodes).chosen(rule, new Period(TODAY.minusYears(9), TODAY), Map.of(), TODAY);
    }

    /** What somebody sees who may count all of them. */
    static InReach reached(Collection<PracticeEpisode> episodes) {
        return InReach.all(EpisodeColumns.of(episodes));
    }

    public static Result result(Definition rule, Collection<PracticeEpisode> episodes) {
        return Result.of(cohort(rule, episodes));
    }

    public static ByTherapist byTherapist(Definition rule, Collection<PracticeEpisode> episodes, int target) {
        return ByTherapist.of(cohort(rule, episodes), target);
    }

    public static TimeToResponse times(Definition rule, Collection<PracticeEpisode> episodes) {
        return TimeToResponse.of(cohort(rule, episodes));
    }

    public static ByMonth byMonth(Definition rule, Collection<PracticeEpisode> episodes, Period period) {
        return ByMonth.of(cohort(rule, episodes), period, Set.of());
    }
}
