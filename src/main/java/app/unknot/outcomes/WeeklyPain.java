package app.unknot.outcomes;

import app.unknot.outcomes.statistics.RunChart;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mean pain before sessions, week by week, of everybody who came.
 *
 * @param weeks in order of time; weeks with fewer than five visits are left out
 */
public record WeeklyPain(List<Week> weeks) {
    /**
     * @param first day of the week
     * @param mean pain 0-10
     * @param visits with an answer
     */
    public record Week(LocalDate first, double mean, int visits) {}

    public WeeklyPain {
        weeks = List.copyOf(weeks);
    }

    static WeeklyPain of(List<VisitPains.Day> days) {
        var sums = new TreeMap<LocalDate, long[]>();
        for (var day : days) {
            LocalDate first = day.day().with(TemporalAdjusters.previousOrSame(PracticeFormats.firstDayOfWeek()));
            var sum = sums.computeIfAbsent(first, any -> new long[2]);
            sum[0] += day.sum();
            sum[1] += day.visits();
        }
        var weeks = new ArrayList<Week>();
        sums.forEach((first, sum) -> {
            if (sum[1] >= ResponderRate.PRIVATE_BELOW) {
                weeks.add(new Week(first, (double) sum[0] / sum[1], (int) sum[1]));
            }
        });
        return new WeeklyPain(weeks);
    }

    /** The rules of chance over the weeks; empty when there is no week to tell. */
    public Optional<RunChart> chart() {
        return weeks.isEmpty()
                ? Optional.empty()
                : Optional.of(RunChart.of(weeks.stream().map(Week::mean).toList()));
    }
}
