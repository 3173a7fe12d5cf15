package app.unknot.plans.targets;

import app.unknot.plans.form.PlanTarget;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured.
 *
 * @param code as scores keep it
 * @param highest it begins at 0
 * @param decimals whether it has one decimal
 * @param newest null when it was not measured yet
 */
public record Measure(
        String code,
        String name,
        int highest,
        boolean decimals,
        boolean lowIsBetter,
        @Nullable Newest newest) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d)?");
    private static final int TENTHS = 10;

    /**
     * The newest value.
     *
     * @param tenths ten times as large
     * @param matters from which value on a change from it matters to clients, ten times as large; null when there is no room for one
     */
    public record Newest(int tenths, LocalDate on, @Nullable Integer matters) {}

    /** What somebody typed, ten times as large; empty for what it cannot be. */
    public OptionalInt tenths(String typed) {
        String text = typed.strip();
        if (!NUMBER.matcher(text).matches()) return OptionalInt.empty();
        String[] parts = text.replace(',', '.').split("\\.");
        int found = Integer.parseInt(parts[0]) * TENTHS + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        boolean whole = found % TENTHS == 0;
        return found > highest * TENTHS || !whole && !decimals ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Whether a plan can aim there. */
    public boolean takes(PlanTarget target) {
        return target.measure().equals(code)
                && target.lowIsBetter() == lowIsBetter
                && tenths(PlanTarget.number(target.tenths())).isPresent();
    }
}
