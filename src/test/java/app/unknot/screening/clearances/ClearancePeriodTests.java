package app.unknot.screening.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.rulebook.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearancePeriodTests {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);
    private static final RuleSet SHIPPED = RuleSets.shipped();

    @Test
    void it_counts_for_90_days_unless_the_paper_says_otherwise() {
        assertThat(lastDay(null, "C04")).contains(LocalDate.of(2026, 4, 5));
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
        assertThat(lastDay(weeks, "C01")).contains(last);
    }

    @Test
    void after_surgery_or_a_fracture_only_the_provider_names_the_day() {
        assertThat(lastDay(null, "C02")).isEmpty();
        assertThat(lastDay(null, "C04", "C03")).isEmpty();
        assertThat(lastDay(null, "C01")).isEmpty();
    }

    @Test
    void of_several_rules_the_earliest_end_counts() {
        assertThat(lastDay(13, "C04", "C01")).contains(LocalDate.of(2026, 1, 11));
    }

    @Test
    void a_rule_of_the_practice_counts_for_the_days_that_it_says() {
        RuleSet own = RuleSets.read(RuleSets.shippedText()
                .replace(
                        "\"fracture region\"], \"areas\": [\"SITE\"], \"validity\": \"NAMED\"",
                        "\"fracture region\"], \"areas\": [\"SITE\"], \"validity\": 30"));
        Validity month = own.rule("C03").orElseThrow().terms().validity();
        assertThat(ClearancePeriod.lastDay(Stream.of(month, Validity.USUAL).toList(), ISSUED, null))
                .contains(LocalDate.of(2026, 2, 4));
    }

    @Test
    void the_weeks_are_asked_for_by_the_rules_that_read_them() {
        assertThat(SHIPPED.rules())
                .filteredOn(
                        rule -> ClearancePeriod.needsWeeks(List.of(rule.terms().validity())))
                .extracting(Rule::code)
                .containsExactly("C01", "C14");
    }

    @Test
    void no_answer_counts_for_no_day_or_for_years_on_end() {
        for (int days : new int[] {0, -1, 731})
            assertThatThrownBy(() -> Validity.days(days)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<LocalDate> lastDay(@Nullable Integer weeks, String... codes) {
        return ClearancePeriod.lastDay(
                Stream.of(codes)
                        .map(code -> SHIPPED.rule(code).orElseThrow().terms().validity())
                        .toList(),
                ISSUED,
                weeks);
    }
}
