package app.unknot.claims.scrubbing;

import app.unknot.insurance.UnitCounting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns hands-on minutes into 15-minute units.
 *
 * <p>Source: Medicare Claims Processing Manual, chapter 5, section 20.2, and the midpoint rule that many commercial payers use.
 */
public final class BillingUnits {
    private static final int MINUTES = 15;
    private static final int ROUNDS_UP_BY = 7;

    private BillingUnits() {}

    /**
     * Units of each code of one day, in the order of {@code minutes}; codes without a unit are left out.
     *
     * @param minutes hands-on minutes of each timed code, 0 or more
     */
    public static Map<String, Integer> count(UnitCounting rule, Map<String, Integer> minutes) {
        Map<String, Integer> units = rule == UnitCounting.CMS_8_MIN ? pooled(minutes) : each(minutes);
        units.values().removeIf(count -> count == 0);
        return units;
    }

    private static Map<String, Integer> pooled(Map<String, Integer> minutes) {
        int left = single(minutes.values().stream().mapToInt(Integer::intValue).sum());
        Map<String, Integer> units = new LinkedHashMap<>();
        for (var entry : minutes.entrySet()) {
            int whole = entry.getValue() / MINUTES;
            units.put(entry.getKey(), whole);
            left -= whole;
        }
        for (String code : largestRemainderFirst(minutes)) {
            if (left <= 0) break;
            units.merge(code, 1, Integer::sum);
            left--;
        }
        return units;
    }

    private static Map<String, Integer> each(Map<String, Integer> minutes) {
        Map<String, Integer> units = new LinkedHashMap<>();
        minutes.forEach((code, spent) -> units.put(code, single(spent)));
        return units;
    }

    /** None below 8 minutes, 1 from 8 to 22, 2 from 23 to 37, and so on. */
    private static int single(int minutes) {
        return (minutes + ROUNDS_UP_BY) / MINUTES;
    }

    /** Ties go to the longer time, then to the order of the lines. */
    private static List<String> largestRemainderFirst(Map<String, Integer> minutes) {
        List<String> codes = new ArrayList<>(minutes.keySet());
        codes.sort(Comparator.<String>comparingInt(code -> minutes.getOrDefault(code, 0) % MINUTES)
                .thenComparingInt(code -> minutes.getOrDefault(code, 0))
                .reversed());
        return codes;
    }
}
