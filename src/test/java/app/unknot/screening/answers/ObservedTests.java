package app.unknot.screening.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.Level;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.store.ScreeningReport;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservedTests {
    @Test
    void a_blood_pressure_has_two_numbers_of_which_the_first_is_higher() {
        assertThat(new Observed(false, 120, 80).complaint()).isEmpty();
        assertThat(Observed.NOTHING.complaint()).isEmpty();
        assertThat(new Observed(false, 120, null).complaint())
                .contains("Blood pressure has two numbers. Enter both, or neither.");
        assertThat(new Observed(false, 80, 120).complaint())
                .contains("80 over 120: the first number must be the higher one.");
        assertThat(new Observed(false, 1200, 80).complaint())
                .contains("1200 over 80 cannot be a blood pressure in mmHg.");
    }

    @Test
    void what_is_measured_and_seen_decides_like_an_answer() {
        assertThat(level(new Observed(false, 179, 109))).isEqualTo(Level.CLEAR);
        assertThat(level(new Observed(false, 180, 90))).isEqualTo(Level.URGENT_REFER);
        assertThat(level(new Observed(false, 150, 110))).isEqualTo(Level.URGENT_REFER);
        assertThat(level(new Observed(true, null, null))).isEqualTo(Level.DEFER);
    }

    @Test
    void a_temperature_is_one_that_a_body_can_have() {
        for (int tenths : new int[] {860, 986, 1130})
            assertThat(new Observed(false, null, null, tenths).complaint()).isEmpty();
        assertThat(new Observed(false, null, null, 380).complaint())
                .contains("38.0 cannot be a body temperature in \u00b0F.");
        assertThat(new Observed(false, null, null, 859).complaint()).isPresent();
        assertThat(new Observed(false, null, null, 1131).complaint()).isPresent();
    }

    @Test
    void a_mistyped_pressure_takes_no_fever_away_and_a_mistyped_temperature_no_pressure() {
        assertThat(new Observed(true, 120, null, 1012).believable()).isEqualTo(new Observed(true, null, null, 1012));
        assertThat(new Observed(false, 190, 100, 10).believable()).isEqualTo(new Observed(false, 190, 100));
    }

    @Test
    void a_measured_fever_is_an_emergency_and_is_told_in_a_letter() {
        assertThat(level(new Observed(false, null, null, 1003))).isEqualTo(Level.CLEAR);
        assertThat(level(new Observed(false, null, null, 1004))).isEqualTo(Level.EMERGENCY);
        ScreeningContent measured = ScreeningContent.NONE.with(new Observed(false, 120, 80, 1004).addTo(Facts.NONE));
        assertThat(ScreeningReport.of(RuleSets.shipped(), measured, Instant.EPOCH)
                        .told())
                .containsExactly("Measured: temperature 100.4 \u00b0F");
        assertThat(ScreeningReport.of(
                                RuleSets.shipped(),
                                ScreeningContent.NONE.with(new Observed(false, null, null, 986).addTo(Facts.NONE)),
                                Instant.EPOCH)
                        .told())
                .isEmpty();
    }

    private static Level level(Observed observed) {
        return Screening.evaluate(RuleSets.shipped(), observed.addTo(Facts.NONE), Set.of(), Set.of())
                .level();
    }
}
