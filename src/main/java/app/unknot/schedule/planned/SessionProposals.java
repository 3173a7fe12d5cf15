package app.unknot.schedule.planned;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds for each day of a plan the free time that is nearest to the wanted one. */
final class SessionProposals {
    private static final int STEP = 15;
    private static final int MINUTES_A_DAY = 24 * 60;
    /** The day itself, then its neighbours: rather a day later than a day earlier. */
    private static final int[] DAYS_BESIDE = {0, 1, -1, 2, -2};

    private SessionProposals() {}

    /**
     * Keeps the order of the sessions, and puts no two on one day.
     *
     * @param days that the rhythm of the plan asks for, in order
     * @param time of day that is wanted
     * @param minutes of a session, without the turnover
     * @param firstNumber of the first session in the plan, from 1
     * @param free whether a session can start then: the place is open, and nobody has the time
     */
    static List<ProposedSession> propose(
            List<LocalDate> days, LocalTime time, int minutes, int firstNumber, Predicate<LocalDateTime> free) {
        List<LocalTime> times = times(time, minutes);
        List<ProposedSession> proposals = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (LocalDate day : days) {
            LocalDateTime found = nearest(day, last, times, free);
            proposals.add(new ProposedSession(firstNumber + proposals.size(), day.atTime(time), found));
            if (found != null) last = found.toLocalDate();
        }
        return proposals;
    }

    /** The free time on a day that is nearest to the wanted one; empty when there is none. */
    static Optional<LocalDateTime> onDay(LocalDate day, LocalTime time, int minutes, Predicate<LocalDateTime> free) {
        return times(time, minutes).stream().map(day::atTime).filter(free).findFirst();
    }

    private static @Nullable LocalDateTime nearest(
            LocalDate day, LocalDate last, List<LocalTime> times, Predicate<LocalDateTime> free) {
        for (int beside : DAYS_BESIDE) {
            LocalDate candidate = day.plusDays(beside);
            if (!candidate.isAfter(last)) continue;
            for (LocalTime time : times) if (free.test(candidate.atTime(time))) return candidate.atTime(time);
        }
        return null;
    }

    /** The wanted time, then quarter hours of the day, the nearest first and rather later than earlier. */
    private static List<LocalTime> times(LocalTime wanted, int minutes) {
        List<LocalTime> times = new ArrayList<>();
        times.add(wanted);
        for (int away = STEP; away < MINUTES_A_DAY; away += STEP)
            for (int minute : new int[] {minuteOf(wanted) + away, minuteOf(wanted) - away}) {
                if (minute < 0 || minute + minutes >= MINUTES_A_DAY) continue;
                times.add(LocalTime.MIN.plusMinutes(minute));
            }
        times.sort(Comparator.comparing(one -> Duration.between(wanted, one).abs()));
        return times;
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
