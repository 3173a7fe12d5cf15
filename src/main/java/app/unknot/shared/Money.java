package app.unknot.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** An amount in whole cents of the practice's one currency. Never a fraction, never a float. */
public record Money(@JsonValue long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    public static Money ofDollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, 100L));
    }

    /**
     * Reads a plain decimal such as {@code 12}, {@code 12.5} or {@code -12.50}, as X12 files write amounts.
     *
     * @throws ArithmeticException when there are more than two decimals
     * @throws NumberFormatException when it is not a number
     */
    public static Money parse(String text) {
        return new Money(new BigDecimal(text.trim()).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /** Two decimals, no grouping: {@code 160.00}. The form in files. */
    public String plain() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** With currency sign and grouping, always with cents: {@code $1,642.50}. The form on screens. */
    public String display() {
        return PracticeFormats.money(cents);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return plain();
    }
}
