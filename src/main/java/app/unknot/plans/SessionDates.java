package app.unknot.plans;

import app.unknot.plans.dose.Phase;
import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Suggests the dates of a plan's sessions. */
public final class SessionDates {
    private static final int[][] DAYS_IN_WEEK = {{0}, {0, 3}, {0, 2, 4}};

    private static final long A_WEEK = 7;

    private SessionDates() {}

    /**
     * A weekly phase begins on a 7-day boundary from the start; in a phase of every so many weeks each session follows the one
     * before it.
     */
    public static List<LocalDate> from(LocalDate start, List<Phase> phases) {
        var dates = new ArrayList<LocalDate>();
        var week = start;
        for (var phase : phases) {
            switch (phase) {
                case PerWeek(int times, int weeks) -> {
                    for (int i = 0; i < weeks; i++, week = week.plusWeeks(1)) {
                        for (int day : DAYS_IN_WEEK[times - 1]) dates.add(week.plusDays(day));
                    }
                }
                case EveryWeeks(int weeks, int sessions) -> {
                    for (int i = 0; i < sessions; i++) {
                        dates.add(dates.isEmpty() ? start : dates.getLast().plusWeeks(weeks));
                    }
                    week = start.plusWeeks(ChronoUnit.WEEKS.between(start, dates.getLast()) + 1);
                }
            }
        }
        return dates;
    }

    /**
     * The days of the sessions that are left, in the rhythm of the plan, when the next one is on {@code first}. A plan of more
     * sessions than its phases hold goes on in the rhythm of the last two.
     *
     * @param used sessions held or booked already
     * @param sessions of the whole plan
     */
    public static List<LocalDate> remaining(LocalDate first, List<Phase> phases, int used, int sessions) {
        if (used >= sessions) return List.of();
        List<LocalDate> all = new ArrayList<>(from(first, phases));
        long gap = all.size() < 2 ? A_WEEK : ChronoUnit.DAYS.between(all.get(all.size() - 2), all.getLast());
        while (all.size() < sessions) all.add(all.getLast().plusDays(gap));
        long ahead = ChronoUnit.DAYS.between(first, all.get(used));
        return all.subList(used, sessions).stream()
                .map(day -> day.minusDays(ahead))
                .toList();
    }
}
