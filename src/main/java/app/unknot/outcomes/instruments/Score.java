package app.unknot.outcomes.instruments;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score as an exact fraction: 20 of 3 items is 20/3, which is shown as 6.7 and compared as what it is. It keeps the sum that it came
 * from, so it is never reduced.
 *
 * @param sum above the line
 * @param over below it, at least 1
 */
public record Score(long sum, long over) implements Comparable<Score> {
    public Score {
        if (over < 1) throw new IllegalArgumentException("A score is a sum over at least one");
    }

    public static Score of(long whole) {
        return new Score(whole, 1);
    }

    public Score minus(Score other) {
        return new Score(
                Math.subtractExact(Math.multiplyExact(sum, other.over), Math.multiplyExact(other.sum, over)),
                Math.multiplyExact(over, other.over));
    }

    public Score times(long factor) {
        return new Score(Math.multiplyExact(sum, factor), over);
    }

    public Score size() {
        return new Score(Math.abs(sum), over);
    }

    public boolean isAtLeast(Score other) {
        return compareTo(other) >= 0;
    }

    public boolean isZero() {
        return sum == 0;
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(Math.multiplyExact(sum, other.over), Math.multiplyExact(other.sum, over));
    }

    /** Rounded half away from zero, as the instruments state it. */
    public BigDecimal rounded(int decimals) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(over), decimals, RoundingMode.HALF_UP);
    }

    /** For drawing only; nothing is decided by it. */
    public double approximate() {
        return (double) sum / over;
    }
}
