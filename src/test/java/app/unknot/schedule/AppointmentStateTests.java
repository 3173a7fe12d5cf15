package app.unknot.schedule;

import static app.unknot.schedule.AppointmentState.ARRIVED;
import static app.unknot.schedule.AppointmentState.BOOKED;
import static app.unknot.schedule.AppointmentState.CANCELLED;
import static app.unknot.schedule.AppointmentState.DONE;
import static app.unknot.schedule.AppointmentState.HOLD;
import static app.unknot.schedule.AppointmentState.LATE_CANCELLED;
import static app.unknot.schedule.AppointmentState.NO_SHOW;
import static app.unknot.schedule.AppointmentState.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentStateTests {
    @Test
    void a_visit_goes_from_booked_to_done() {
        List<AppointmentState> visit = List.of(BOOKED, ARRIVED, STARTED, DONE);
        for (int i = 1; i < visit.size(); i++)
            assertThat(visit.get(i - 1).canTurnTo(visit.get(i))).isTrue();
    }

    @Test
    void a_slip_of_the_finger_can_be_taken_back() {
        assertThat(ARRIVED.canTurnTo(BOOKED)).isTrue();
        assertThat(NO_SHOW.canTurnTo(ARRIVED)).isTrue();
        assertThat(DONE.canTurnTo(STARTED)).isTrue();
    }

    @Test
    void nobody_who_is_on_hold_is_treated() {
        assertThat(HOLD.next()).containsExactlyInAnyOrder(BOOKED, LATE_CANCELLED, CANCELLED);
    }

    @Test
    void nobody_on_the_table_is_called_off_or_a_no_show() {
        assertThat(STARTED.next()).containsExactly(DONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "LATE_CANCELLED"})
    void what_was_called_off_gave_its_time_away_for_good(AppointmentState state) {
        assertThat(state.takesTime()).isFalse();
        assertThat(state.next()).isEmpty();
        assertThat(state.canMove()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_turns_to_what_it_is(AppointmentState state) {
        assertThat(state.canTurnTo(state)).isFalse();
    }
}
