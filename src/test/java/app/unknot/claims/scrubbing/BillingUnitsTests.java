package app.unknot.claims.scrubbing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.insurance.UnitCounting;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingUnitsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "97140 7 | - | -",
                "97140 8 | 97140 1 | 97140 1",
                "97124 22 | 97124 1 | 97124 1",
                "97124 23 | 97124 2 | 97124 2",
                "97124 37 | 97124 2 | 97124 2",
                "97124 38 | 97124 3 | 97124 3",
                "97124 60 | 97124 4 | 97124 4",
                "97124 53 | 97124 4 | 97124 4",
                "97140 52 | 97140 3 | 97140 3",
                "97112 24, 97110 23 | 97112 2, 97110 1 | 97112 2, 97110 2",
                "97112 20, 97110 20 | 97112 2, 97110 1 | 97112 1, 97110 1",
                "97110 33, 97140 7 | 97110 2, 97140 1 | 97110 2",
                "97110 18, 97140 13, 97116 10, 97035 8 | 97110 1, 97140 1, 97116 1 | 97110 1, 97140 1, 97116 1, 97035 1",
                "97140 7, 97124 7, 97110 7 | 97140 1 | -",
                "97140 8, 97124 8 | 97140 1 | 97140 1, 97124 1",
                "97140 7, 97124 8 | 97124 1 | 97124 1",
                "97140 20, 97124 10 | 97140 1, 97124 1 | 97140 1, 97124 1",
                "97140 22, 97124 22 | 97140 2, 97124 1 | 97140 1, 97124 1",
                "97140 30, 97124 30 | 97140 2, 97124 2 | 97140 2, 97124 2",
                "97140 35, 97124 25 | 97140 2, 97124 2 | 97140 2, 97124 2",
                "97140 38, 97124 7 | 97140 3 | 97140 3",
                "97140 23, 97124 7 | 97140 2 | 97140 2",
                "97140 10, 97124 50 | 97140 1, 97124 3 | 97140 1, 97124 3",
                "97140 22, 97124 37 | 97140 1, 97124 3 | 97140 1, 97124 2",
                "97140 4, 97124 3 | - | -",
                "97140 29, 97124 29, 97110 2 | 97140 2, 97124 2 | 97140 2, 97124 2"
            })
    void minutes_become_units_as_the_payer_counts(String minutes, String pooled, String midpoint) {
        assertThat(BillingUnits.count(UnitCounting.CMS_8_MIN, counts(minutes))).isEqualTo(counts(pooled));
        assertThat(BillingUnits.count(UnitCounting.AMA_MIDPOINT, counts(minutes)))
                .isEqualTo(counts(midpoint));
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (text.equals("-")) return counts;
        for (String part : text.split(", ")) {
            String[] pair = part.split(" ");
            counts.put(pair[0], Integer.valueOf(pair[1]));
        }
        return counts;
    }
}
