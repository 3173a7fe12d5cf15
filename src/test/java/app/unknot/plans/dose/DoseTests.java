package app.unknot.plans.dose;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTests {
    private static final List<Integer> FOURTH = List.of(4);
    private static final Phase A_SESSION = new EveryWeeks(1, 1);

    @ParameterizedTest(name = "{0} phases of {1} sessions, {2} minutes")
    @CsvSource({
        "1, 1, 60, ''",
        "1, 60, 60, ''",
        "1, 61, 60, A plan has 1 to 60 sessions.",
        "6, 1, 60, ''",
        "7, 1, 60, A schedule has 1 to 6 phases.",
        "1, 1, 15, ''",
        "1, 1, 14, A session takes 15 to 120 minutes.",
        "1, 1, 120, ''",
        "1, 1, 121, A session takes 15 to 120 minutes."
    })
    void a_schedule_has_its_bounds_and_may_reach_them(int phases, int sessions, int minutes, String gap) {
        Dose dose = new Dose(Collections.nCopies(phases, new EveryWeeks(1, sessions)), minutes, FOURTH, 0);
        assertThat(String.join(" ", dose.gaps())).isEqualTo(gap);
    }

    @Test
    void sessions_are_at_most_eight_weeks_apart() {
        assertThat(of(FOURTH, 0, new EveryWeeks(8, 2)).gaps()).isEmpty();
        assertThat(of(FOURTH, 0, new EveryWeeks(9, 2)).gaps()).containsExactly("Sessions are at most 8 weeks apart.");
        assertThat(of(FOURTH, 0, new PerWeek(3, 9)).gaps())
                .as("nine weeks of three")
                .isEmpty();
    }

    @Test
    void a_plan_is_looked_at_again_and_its_checkpoints_rise() {
        String rising = "Checkpoints are session numbers, each higher than the one before.";
        assertThat(of(List.of(), 0, A_SESSION).gaps()).containsExactly("A plan needs at least one checkpoint.");
        assertThat(of(List.of(), 1, A_SESSION).gaps()).isEmpty();
        assertThat(of(List.of(1, 60), 0, A_SESSION).gaps()).isEmpty();
        assertThat(of(List.of(4, 4), 0, A_SESSION).gaps()).containsExactly(rising);
        assertThat(of(List.of(0), 0, A_SESSION).gaps()).containsExactly(rising);
        assertThat(of(List.of(61), 0, A_SESSION).gaps()).containsExactly(rising);
        String apart = "Later checkpoints are 1 to 60 sessions apart.";
        assertThat(of(FOURTH, 60, A_SESSION).gaps()).isEmpty();
        assertThat(of(FOURTH, 61, A_SESSION).gaps()).containsExactly(apart);
        assertThat(of(FOURTH, -1, A_SESSION).gaps()).containsExactly(apart);
    }

    @Test
    void tapering_before_the_first_session_leaves_the_whole_first_phase_out() {
        Dose dose = of(FOURTH, 0, new PerWeek(2, 3), new EveryWeeks(2, 4));
        assertThat(dose.tapered(0)).get().extracting(Dose::phases).isEqualTo(List.of(new EveryWeeks(2, 4)));
        assertThat(dose.tapered(5))
                .get()
                .extracting(Dose::phases)
                .isEqualTo(List.of(new EveryWeeks(1, 5), new EveryWeeks(2, 4)));
        assertThat(dose.tapered(6)).as("the last phase has begun").isEmpty();
    }

    @Test
    void a_rhythm_is_told_in_words() {
        assertThat(new PerWeek(1, 1).words()).isEqualTo("once a week for a week");
        assertThat(new PerWeek(2, 3).words()).isEqualTo("twice a week for 3 weeks");
        assertThat(new PerWeek(3, 2).words()).isEqualTo("three times a week for 2 weeks");
        assertThat(new EveryWeeks(1, 1).words()).isEqualTo("every week, once");
        assertThat(new EveryWeeks(4, 3).words()).isEqualTo("every 4 weeks, 3 times");
    }

    private static Dose of(List<Integer> checkpoints, int thenEvery, Phase... phases) {
        return new Dose(List.of(phases), 60, checkpoints, thenEvery);
    }
}
