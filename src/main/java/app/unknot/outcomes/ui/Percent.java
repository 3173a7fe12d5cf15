package app.unknot.outcomes.ui;

import app.unknot.outcomes.statistics.Interval;
import java.text.NumberFormat;
import java.util.Locale;

/** How rates and changes read on screens. */
final class Percent {
    private Percent() {}

    /** One decimal: {@code 61.6 %}. */
    static String of(double share) {
        return number(100 * share) + " %";
    }

    /** {@code 54.7 to 68.1}, in percent. */
    static String range(Interval interval) {
        return number(100 * interval.low()) + " to " + number(100 * interval.high());
    }

    /** One decimal, with a true minus sign: {@code −2.3}. */
    static String number(double value) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        var text = format.format(Math.abs(value));
        return value < 0 && !text.equals("0.0") ? "\u2212" + text : text;
    }
}
