package app.unknot.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plans.Progress.Flag;
import app.unknot.plans.Progress.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where advice begins, to the day and to the point. */
class ProgressTests {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"10, 7, true", "10, 8, false", "20, 14, true", "3, 2, true", "4, 3, false", "1, 1, false", "0, 0, true"
    })
    void thirty_percent_is_reached_when_it_is_reached_exactly(int baseline, int now, boolean reached) {
        assertThat(MeaningfulChange.reached(baseline, now)).isEqualTo(reached);
    }

    @Test
    void one_visit_says_nothing() {
        assertThat(flags(0, 5)).isEmpty();
    }

    @Test
    void a_week_is_seven_days_from_the_first_visit_and_a_point_is_enough() {
        assertThat(flags(3, 5, 9, 5)).as("six days on").isEmpty();
        assertThat(flags(3, 5, 10, 5)).containsExactly(Flag.NO_IMPROVEMENT_AFTER_A_WEEK);
        assertThat(flags(3, 5, 10, 4)).isEmpty();
    }

    @Test
    void four_weeks_are_twenty_eight_days() {
        assertThat(flags(3, 10, 30, 8)).isEmpty();
        assertThat(flags(3, 10, 31, 8)).containsExactly(Flag.NO_MCID_AT_4_WEEKS_CHANGE_PLAN);
        assertThat(flags(3, 10, 31, 7)).doesNotContain(Flag.NO_MCID_AT_4_WEEKS_CHANGE_PLAN);
    }

    @Test
    void a_change_that_held_counts_from_a_pain_of_four_on() {
        assertThat(flags(0, 4, 2, 2, 4, 2)).containsExactly(Flag.MCID_HELD_TAPER);
        assertThat(flags(0, 3, 2, 1, 4, 1)).isEmpty();
        assertThat(flags(0, 4, 2, 3, 4, 2)).as("at one visit only").isEmpty();
    }

    @Test
    void worse_is_two_points_at_two_visits() {
        assertThat(flags(0, 4, 2, 6, 4, 6)).containsExactly(Flag.WORSENING);
        assertThat(flags(0, 4, 2, 5, 4, 6)).isEmpty();
    }

    private static Set<Flag> flags(int... dayAndPain) {
        List<Visit> visits = new ArrayList<>();
        for (int at = 0; at < dayAndPain.length; at += 2) visits.add(new Visit(dayAndPain[at], dayAndPain[at + 1]));
        return Progress.flags(visits);
    }
}
