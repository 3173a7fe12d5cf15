package app.unknot.outcomes.ui;

import app.unknot.outcomes.statistics.Interval;
import app.unknot.shared.PracticeFormats;

/** How rates and changes read on screens. */
final class Percent {
    private Percent() {}

    /** One decimal: {@code 61.6%}. */
    static String of(double share) {
        return number(100 * share) + "%";
    }

    /** {@code 54.7 to 68.1}, in percent. */
    static String range(Interval interval) {
        return OutcomesText.TO.text(number(100 * interval.low()), number(100 * interval.high()));
    }

    /** A number of an axis, without decimals that say nothing. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value).replace('-', '\u2212') : number(value);
    }

    /** One decimal, with a true minus sign: {@code −2.3}. */
    static String number(double value) {
        String text = PracticeFormats.oneDecimal(Math.abs(value));
        return value < 0 && !text.equals("0.0") ? "\u2212" + text : text;
    }
}
