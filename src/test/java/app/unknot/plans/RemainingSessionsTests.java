package app.unknot.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plans.dose.Phase;
import app.unknot.plans.dose.PlanTemplate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemainingSessionsTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void half_way_through_the_rhythm_goes_on_where_it_is() {
        // 6 weekly ones and 2 every other week; 5 are held.
        assertThat(SessionDates.remaining(TUESDAY, PlanTemplate.SUBACUTE.phases(), 5, 8))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(2), TUESDAY.plusWeeks(4));
    }

    @Test
    void more_sessions_than_the_phases_hold_go_on_in_the_last_rhythm() {
        assertThat(SessionDates.remaining(TUESDAY, PlanTemplate.SUBACUTE.phases(), 7, 10))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(2), TUESDAY.plusWeeks(4));
    }

    @Test
    void fewer_sessions_than_the_phases_hold_end_early() {
        assertThat(SessionDates.remaining(TUESDAY, PlanTemplate.CHRONIC.phases(), 0, 3))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(2));
    }

    @Test
    void twice_a_week_keeps_its_days_apart_also_from_the_second_of_a_week_on() {
        assertThat(SessionDates.remaining(TUESDAY, PlanTemplate.ACUTE.phases(), 1, 4))
                .containsExactly(TUESDAY, TUESDAY.plusDays(4), TUESDAY.plusDays(7));
    }

    @Test
    void a_used_up_plan_leaves_nothing() {
        assertThat(SessionDates.remaining(TUESDAY, PlanTemplate.ACUTE.phases(), 4, 4))
                .isEmpty();
        assertThat(SessionDates.remaining(TUESDAY, List.of(new Phase.EveryWeeks(3, 1)), 0, 2))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(1));
    }
}
