package app.unknot.outcomes.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether groups differ by more than chance, and by how much (Spiegelhalter 2005, Verburg 2018). The scores are winsorised first, so that
 * one unusual group does not widen the limits for itself.
 *
 * @param groups that were looked at
 * @param statistic sum of the squared winsorised scores
 * @param allowed what chance allows: the 95 percent point of chi-square with one degree of freedom less than groups; 0 below two groups
 * @param between variance between groups beyond chance, on the scale of the rate; 0 unless chance is exceeded
 */
public record OverDispersion(int groups, double statistic, double allowed, double between) {
    /** The share of scores at each end that is drawn in to the next. */
    private static final double DRAWN_IN = 0.1;

    private static final double LEVEL = 0.95;

    /** So many clients, of whom so many responded. */
    public record Group(int x, int n) {
        public Group {
            if (n < 1 || x < 0 || x > n) throw new IllegalArgumentException(x + " of " + n + " is no proportion");
        }
    }

    /**
     * Compares groups with a target.
     *
     * @param target 0 to 1, neither of them
     */
    public static OverDispersion of(double target, List<Group> groups) {
        int count = groups.size();
        if (count < 2) return new OverDispersion(count, 0, 0, 0);
        double binomial = target * (1 - target);
        List<Double> scores = winsorised(groups.stream()
                .map(group -> ((double) group.x / group.n - target) / Math.sqrt(binomial / group.n))
                .toList());
        double statistic = scores.stream().mapToDouble(z -> z * z).sum();
        double allowed = ChiSquaredDistribution.of(count - 1.0).inverseCumulativeProbability(LEVEL);
        if (statistic <= allowed) return new OverDispersion(count, statistic, allowed, 0);
        double weights = 0;
        double squares = 0;
        for (Group group : groups) {
            double weight = group.n / binomial;
            weights += weight;
            squares += weight * weight;
        }
        double between = (statistic - (count - 1)) / (weights - squares / weights);
        return new OverDispersion(count, statistic, allowed, Math.max(0, between));
    }

    /** Whether the spread exceeds what chance allows. */
    public boolean exceedsChance() {
        return groups >= 2 && statistic > allowed;
    }

    private static List<Double> winsorised(List<Double> scores) {
        List<Double> sorted = scores.stream().sorted().toList();
        double low = quantile(sorted, DRAWN_IN);
        double high = quantile(sorted, 1 - DRAWN_IN);
        List<Double> drawn = new ArrayList<>();
        for (double score : scores) drawn.add(Math.clamp(score, low, high));
        return drawn;
    }

    /** By straight line between neighbors. */
    private static double quantile(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
