package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearancePeriodTests {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);

    @Test
    void it_counts_for_90_days_unless_the_paper_says_otherwise() {
        assertThat(ClearancePeriod.lastDay(List.of("C04"), ISSUED, null)).contains(LocalDate.of(2026, 4, 5));
    }

    /** A trimester ends with 13 weeks and 6 days, 27 weeks and 6 days, or the birth, 42 weeks at the latest. */
    @ParameterizedTest
    @CsvSource({
        "0, 2026-04-12",
        "13, 2026-01-11",
        "14, 2026-04-12",
        "27, 2026-01-11",
        "28, 2026-04-12",
        "41, 2026-01-11"
    })
    void in_a_pregnancy_it_counts_until_the_trimester_ends(int weeks, LocalDate last) {
        assertThat(ClearancePeriod.lastDay(List.of("C01"), ISSUED, weeks)).contains(last);
    }

    @Test
    void after_surgery_or_a_fracture_only_the_provider_names_the_day() {
        assertThat(ClearancePeriod.lastDay(List.of("C02"), ISSUED, null)).isEmpty();
        assertThat(ClearancePeriod.lastDay(List.of("C04", "C03"), ISSUED, null)).isEmpty();
        assertThat(ClearancePeriod.lastDay(List.of("C01"), ISSUED, null)).isEmpty();
    }

    @Test
    void of_several_rules_the_earliest_end_counts() {
        assertThat(ClearancePeriod.lastDay(List.of("C04", "C01"), ISSUED, 13)).contains(LocalDate.of(2026, 1, 11));
    }
}
