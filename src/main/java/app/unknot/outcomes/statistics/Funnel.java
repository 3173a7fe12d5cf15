package app.unknot.outcomes.statistics;

import app.unknot.outcomes.statistics.OverDispersion.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Funnel limits around a target (Spiegelhalter 2005): exact binomial, interpolated between counts. Where groups differ by more than
 * chance, each limit moves away from the target as the standard error grows when the variance between groups is added to that of chance.
 */
public final class Funnel {
    /** Groups that a variance between them needs. */
    public static final int FEWEST_GROUPS = 5;

    private static final double EXPECTED = 5;
    private static final double FALSE_ALARM = 0.05;

    private final double target;
    private final double between;
    /** By size: many groups have the same, and each is asked for where it lies and for its limits. */
    private final Map<Integer, Limits> known = new HashMap<>();

    /** Limits of chance alone.
     *
     * @param target the rate that all are compared with, between 0 and 1 and neither
     */
    public Funnel(double target) {
        this(target, 0);
    }

    /**
     * Limits of chance and of what groups always differ by.
     *
     * @param between variance between groups beyond chance, at least 0
     */
    public Funnel(double target, double between) {
        if (target <= 0 || target >= 1) throw new IllegalArgumentException("A target lies between 0 and 1");
        if (between < 0) throw new IllegalArgumentException("A variance is not below 0");
        this.target = target;
        this.between = between;
    }

    /** The two pairs of limits at one size, each from 0 to 1. */
    public record Limits(double low95, double high95, double low998, double high998) {}

    public enum Position {
        TOO_FEW,
        WITHIN,
        OUTSIDE_95_LOW,
        OUTSIDE_95_HIGH,
        OUTSIDE_998_LOW,
        OUTSIDE_998_HIGH
    }

    /**
     * From how many on a group is judged: as many as it takes to expect five that meet the target and five that do not. In floating point
     * 1 - 0.8 is a little less than 0.2, so 0.8 needs 26 and 0.9 needs 51: one more is the safe side.
     */
    public int fewest() {
        return (int) Math.ceil(EXPECTED / Math.min(target, 1 - target));
    }

    /**
     * How far the groups that are large enough to be judged spread. With fewer than {@value #FEWEST_GROUPS} of them a variance between
     * groups is a guess, and two that differ would widen the limits around each other: then nothing is said, and nothing widened.
     */
    public OverDispersion spread(List<Group> groups) {
        List<Group> judged =
                groups.stream().filter(group -> group.n() >= fewest()).toList();
        return judged.size() < FEWEST_GROUPS
                ? new OverDispersion(judged.size(), 0, 0, 0)
                : OverDispersion.of(target, judged);
    }

    /** The chance that at least one of so many groups, none of them different, lies outside 95 percent. */
    public static double falseAlarm(int groups) {
        return 1 - Math.pow(1 - FALSE_ALARM, groups);
    }

    /** Refuses a size below 1. */
    public Limits limits(int n) {
        if (n < 1) throw new IllegalArgumentException("Limits need a size");
        return known.computeIfAbsent(n, this::computed);
    }

    private Limits computed(int n) {
        BinomialDistribution binomial = BinomialDistribution.of(n, target);
        double stretch = Math.sqrt(1 + between * n / (target * (1 - target)));
        return new Limits(
                limit(binomial, 0.025, stretch),
                limit(binomial, 0.975, stretch),
                limit(binomial, 0.001, stretch),
                limit(binomial, 0.999, stretch));
    }

    /** Outside only beyond a limit, never on it. */
    public Position position(int x, int n) {
        if (n < fewest()) return Position.TOO_FEW;
        Limits limits = limits(n);
        double rate = (double) x / n;
        if (rate < limits.low998) return Position.OUTSIDE_998_LOW;
        if (rate > limits.high998) return Position.OUTSIDE_998_HIGH;
        if (rate < limits.low95) return Position.OUTSIDE_95_LOW;
        return rate > limits.high95 ? Position.OUTSIDE_95_HIGH : Position.WITHIN;
    }

    private double limit(BinomialDistribution binomial, double tail, double stretch) {
        int r = binomial.inverseCumulativeProbability(tail);
        double share = (binomial.cumulativeProbability(r) - tail) / binomial.probability(r);
        double exact = (r - share) / binomial.getNumberOfTrials();
        return Math.clamp(target + (exact - target) * stretch, 0, 1);
    }
}
