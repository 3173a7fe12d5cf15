package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservedTests {
    @Test
    void a_blood_pressure_has_two_numbers_of_which_the_first_is_higher() {
        assertThat(new Observed(false, 120, 80).complaint()).isEmpty();
        assertThat(Observed.NOTHING.complaint()).isEmpty();
        assertThat(new Observed(false, 120, null).complaint())
                .contains("A blood pressure has two numbers. Write both, or none.");
        assertThat(new Observed(false, 80, 120).complaint())
                .contains("80 over 120: the first number is the higher one.");
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

    private static Level level(Observed observed) {
        return Screening.evaluate(RuleSets.shipped(), observed.addTo(Facts.NONE), Set.of(), Set.of())
                .level();
    }
}
