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
 * @param counted whether only those who count are meant
 */
public record Drill(
        @Nullable State state,
        @Nullable UserId therapist,
        @Nullable YearMonth month,
        @Nullable Duration duration,
        boolean counted) {
    public static final Drill ALL = new Drill(null, null, null, null, false);
    /** Those who count, whatever became of them. */
    public static final Drill COUNTED = new Drill(null, null, null, null, true);

    public static Drill of(State state) {
        return new Drill(state, null, null, null, false);
    }

    public static Drill of(UserId therapist) {
        return new Drill(null, therapist, null, null, true);
    }

    public static Drill of(YearMonth month) {
        return new Drill(null, null, month, null, true);
    }

    public static Drill of(Duration duration) {
        return new Drill(null, null, null, duration, true);
    }

    /** The places of those that are meant, in their order. */
    int[] of(Cohort episodes) {
        int by = therapist == null
                ? EpisodeColumns.NONE
                : episodes.therapists().code(therapist.value().toString()).orElse(Integer.MAX_VALUE);
        return IntStream.range(0, episodes.size())
                .filter(at -> !counted || episodes.state(at).counted())
                .filter(at -> state == null || episodes.state(at) == state)
                .filter(at -> therapist == null || episodes.therapist(at) == by)
                .filter(at -> duration == null || episodes.duration(at) == duration)
                .filter(at -> month == null
                        || YearMonth.from(LocalDate.ofEpochDay(episodes.opened(at)))
                                .equals(month))
                .toArray();
    }
}
