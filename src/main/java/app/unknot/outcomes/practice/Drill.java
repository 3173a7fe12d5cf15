package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the episodes behind a figure are meant; null means all.
 *
 * @param month in which they began
 * @param times at least so many visits, or 0
 * @param week still at risk in this week of the time to response, or null
 * @param earlier whether those of as many months before are meant
 */
public record Drill(
        Group group,
        @Nullable State state,
        @Nullable UserId therapist,
        @Nullable YearMonth month,
        @Nullable Duration duration,
        @Nullable Severity severity,
        int times,
        @Nullable Integer week,
        boolean earlier) {
    public static final Drill ALL = of(Group.ALL);
    /** Those who count, whatever became of them. */
    public static final Drill COUNTED = of(Group.COUNTED);

    /** Who of those that began. */
    public enum Group {
        ALL,
        COUNTED,
        /** Who could count, had there been a later answer. */
        ELIGIBLE,
        /** Eligible, and not counted for want of an answer. */
        MISSING,
        /** Who has a time to response or to the last measured visit. */
        MEASURED,
        /** Who began long enough ago to be asked whether they returned. */
        DUE,
        /** Who count and have a confirmed response. */
        HELD;

        boolean has(Cohort episodes, int at) {
            State state = episodes.state(at);
            return switch (this) {
                case ALL -> true;
                case COUNTED -> state.counted();
                case ELIGIBLE -> state.counted() || state.missing();
                case MISSING -> state.missing();
                case MEASURED -> TimeToResponse.measures(state);
                case DUE -> CaseMix.due(episodes, at);
                case HELD -> state.counted() && episodes.held(at);
            };
        }
    }

    public static Drill of(Group group) {
        return new Drill(group, null, null, null, null, null, 0, null, false);
    }

    public static Drill of(State state) {
        return new Drill(Group.ALL, state, null, null, null, null, 0, null, false);
    }

    public static Drill of(UserId therapist) {
        return new Drill(Group.COUNTED, null, therapist, null, null, null, 0, null, false);
    }

    public static Drill of(YearMonth month) {
        return new Drill(Group.COUNTED, null, null, month, null, null, 0, null, false);
    }

    public static Drill of(Duration duration) {
        return new Drill(Group.COUNTED, null, null, null, duration, null, 0, null, false);
    }

    public static Drill of(Severity severity) {
        return new Drill(Group.COUNTED, null, null, null, null, severity, 0, null, false);
    }

    /** Who came at least so many times, of those who were to. */
    public static Drill returned(int times) {
        return new Drill(Group.DUE, null, null, null, null, null, times, null, false);
    }

    /** Who is followed in this week without a response before. */
    public static Drill atRisk(Duration duration, int week) {
        return new Drill(Group.MEASURED, null, null, null, duration, null, 0, week, false);
    }

    /** The same of as many months before. */
    public Drill before() {
        return new Drill(group, state, therapist, month, duration, severity, times, week, true);
    }

    /** The places of those that are meant, in their order. */
    int[] of(Cohort episodes) {
        int by = therapist == null
                ? EpisodeColumns.NONE
                : episodes.therapists().code(therapist.value().toString()).orElse(Integer.MAX_VALUE);
        return IntStream.range(0, episodes.size())
                .filter(at -> group.has(episodes, at))
                .filter(at -> state == null || episodes.state(at) == state)
                .filter(at -> therapist == null || episodes.therapist(at) == by)
                .filter(at -> duration == null || episodes.duration(at) == duration)
                .filter(at -> severity == null || episodes.severity(at) == severity)
                .filter(at -> episodes.visits(at) >= times)
                .filter(at -> week == null || TimeToResponse.isAtRisk(episodes, at, week))
                .filter(at -> month == null
                        || YearMonth.from(LocalDate.ofEpochDay(episodes.opened(at)))
                                .equals(month))
                .toArray();
    }
}
