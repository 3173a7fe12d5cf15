package app.unknot.plans.form;

import app.unknot.plans.words.PlansWords;
import app.unknot.shared.PracticeFormats;

/**
 * What a plan is to reach on something that is measured.
 *
 * @param measure its code, as scores keep it
 * @param name as it was called when the plan was agreed
 * @param tenths the value, ten times as large: 45 for 4.5
 * @param lowIsBetter whether the value or less is meant, and not the value or more
 */
public record PlanTarget(String measure, String name, int tenths, boolean lowIsBetter) {
    private static final int TENTHS = 10;
    private static final int HIGHEST = 1_000;

    /** {@code Roland-Morris: 9 or less}. */
    public String words() {
        return (lowIsBetter ? PlansWords.TARGET_OR_LESS : PlansWords.TARGET_OR_MORE).text(name, value());
    }

    /** The value as people write it. */
    public String value() {
        return number(tenths);
    }

    /** @param tenths a value, ten times as large */
    public static String number(int tenths) {
        return tenths % TENTHS == 0
                ? String.valueOf(tenths / TENTHS)
                : PracticeFormats.oneDecimal(tenths / (double) TENTHS);
    }

    boolean makesSense() {
        return !measure.isBlank() && !name.isBlank() && tenths >= 0 && tenths <= HIGHEST;
    }
}
