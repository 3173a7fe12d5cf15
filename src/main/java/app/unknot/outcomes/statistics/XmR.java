package app.unknot.outcomes.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart of single values with limits from the differences between neighbors (Shewhart, Wheeler): for means, where a run chart's rules
 * are the first question and this the second.
 *
 * @param movingRange mean difference between neighbors, without those that were screened out
 * @param screened differences left out because they exceed {@value #SCREEN} times the mean of all
 * @param outside places of the values beyond a limit, the first of which is 0
 */
public record XmR(
        double mean,
        double movingRange,
        int screened,
        Constant constant,
        double low,
        double high,
        List<Integer> outside) {
    /** D4 of two neighbors: what is larger is one event, not how the process varies. */
    public static final double SCREEN = 3.267;

    /** How wide the limits are, in mean moving ranges. Both are in use and give other last digits, so a chart says which. */
    public enum Constant {
        /** 3 / 1.128, not rounded. */
        THREE_SIGMA(3 / 1.128),
        /** The same as textbooks print it. */
        TEXTBOOK(2.66);

        private final double factor;

        Constant(double factor) {
            this.factor = factor;
        }

        public double factor() {
            return factor;
        }
    }

    public XmR {
        outside = List.copyOf(outside);
    }

    /**
     * Draws limits around the mean.
     *
     * @param series at least two values, in order of time
     * @param screen whether single large differences are left out of the mean difference, once
     */
    public static XmR of(List<Double> series, Constant constant, boolean screen) {
        if (series.size() < 2) throw new IllegalArgumentException("Limits need two values");
        double mean = mean(series);
        List<Double> ranges = IntStream.range(1, series.size())
                .mapToObj(at -> Math.abs(series.get(at) - series.get(at - 1)))
                .toList();
        double all = mean(ranges);
        List<Double> kept =
                screen ? ranges.stream().filter(range -> range <= SCREEN * all).toList() : ranges;
        double range = mean(kept);
        double low = mean - constant.factor * range;
        double high = mean + constant.factor * range;
        List<Integer> outside = new ArrayList<>();
        for (int at = 0; at < series.size(); at++) {
            double value = series.get(at);
            if (value < low || value > high) outside.add(at);
        }
        return new XmR(mean, range, ranges.size() - kept.size(), constant, low, high, outside);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
