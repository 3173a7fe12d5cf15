package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.RunChart;
import app.unknot.outcomes.statistics.RunChart.Phase;
import app.unknot.outcomes.statistics.Suppression;
import app.unknot.outcomes.statistics.XmR;
import app.unknot.outcomes.statistics.XmR.Constant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rate and the mean change month by month, by the month in which the episode began.
 *
 * @param months all of the period, in order of time
 * @param phases of the told months' rates; places count told months only
 * @param changes single values with limits of the told months' mean changes; empty below two
 */
public record ByMonth(List<Month> months, List<Phase> phases, Optional<XmR> changes) {
    public ByMonth {
        months = List.copyOf(months);
        phases = List.copyOf(phases);
    }

    /**
     * One month.
     *
     * @param told whether its numbers are shown; when not, they are 0 here
     * @param change mean change in points, below 0 is better
     */
    public record Month(YearMonth month, boolean told, int responders, int n, double change) {
        /** Percent. */
        public double rate() {
            return n == 0 ? 0 : 100.0 * responders / n;
        }
    }

    /**
     * Counts each month.
     *
     * @param starts months from which on a new median is taken
     */
    static ByMonth of(Cohort episodes, Period period, Collection<YearMonth> starts) {
        SortedMap<YearMonth, int[]> counted = new TreeMap<>();
        int begins = (int) period.from().toEpochDay();
        int[][] ofDay = new int[(int) (period.to().toEpochDay() - begins) + 1][];
        for (int day = 0; day < ofDay.length; day++)
            ofDay[day] = counted.computeIfAbsent(YearMonth.from(LocalDate.ofEpochDay(begins + day)), any -> new int[3]);
        for (int at = 0; at < episodes.size(); at++) {
            State state = episodes.state(at);
            int day = episodes.opened(at) - begins;
            int first = episodes.first(at);
            int newest = episodes.last(at);
            if (!state.counted() || day < 0 || day >= ofDay.length || first < 0 || newest < 0) continue;
            int[] month = ofDay[day];
            if (state == State.RESPONDED) month[0]++;
            month[1]++;
            month[2] += newest - first;
        }
        Set<Integer> hidden = Suppression.hidden(
                counted.values().stream().map(month -> month[1]).toList());
        List<Month> months = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        int at = 0;
        for (YearMonth month : counted.keySet()) {
            int[] one = counted.get(month);
            if (starts.contains(month)) cuts.add(rates.size());
            boolean told = one != null && one[1] >= ResponderRate.PRIVATE_BELOW && !hidden.contains(at);
            at++;
            if (one == null || !told) {
                months.add(new Month(month, false, 0, 0, 0));
                continue;
            }
            Month shown = new Month(month, true, one[0], one[1], (double) one[2] / one[1]);
            months.add(shown);
            rates.add(shown.rate());
            changes.add(shown.change());
        }
        return new ByMonth(
                months,
                rates.isEmpty() ? List.of() : RunChart.phases(rates, cuts),
                changes.size() < 2 ? Optional.empty() : Optional.of(XmR.of(changes, Constant.THREE_SIGMA, true)));
    }

    /** The months that are shown, in order of time. */
    public List<Month> told() {
        return months.stream().filter(Month::told).toList();
    }
}
