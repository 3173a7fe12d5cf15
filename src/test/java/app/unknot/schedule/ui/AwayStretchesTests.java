package app.unknot.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.schedule.availability.Closed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwayStretchesTests {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void a_whole_day_needs_no_hours() {
        assertThat(words(List.of(wholeDay("Time off")), List.of())).containsExactly("Time off");
    }

    @Test
    void hours_are_said_of_a_part_of_a_day() {
        assertThat(words(List.of(closed("Training", 13, 17)), List.of()))
                .containsExactly("Training, 1:00 PM to 5:00 PM");
    }

    @Test
    void what_is_booked_all_the_same_lies_between_two_stretches() {
        List<InUse> stretches = AwayStretches.of(
                List.of(wholeDay("Time off")), List.of(), List.of(InUse.busy(at(9), at(10), "")), SEATTLE);
        assertThat(stretches).extracting(InUse::from).containsExactly(at(0), at(10));
        assertThat(stretches).extracting(InUse::until).containsExactly(at(9), at(24));
        assertThat(stretches).extracting(InUse::why).containsOnly(InUse.Why.AWAY);
    }

    @Test
    void two_that_overlap_do_not_lie_on_each_other() {
        List<InUse> stretches = AwayStretches.of(
                List.of(closed("Training", 9, 12), closed("Time off", 11, 15)), List.of(), List.of(), SEATTLE);
        assertThat(stretches).extracting(InUse::from).containsExactly(at(9), at(12));
        assertThat(stretches).extracting(InUse::until).containsExactly(at(12), at(15));
    }

    private static List<String> words(List<Closed> closed, List<InUse> others) {
        return AwayStretches.of(closed, List.of(), others, SEATTLE).stream()
                .map(InUse::words)
                .toList();
    }

    private static Closed wholeDay(String words) {
        return new Closed(DAY.atStartOfDay(), DAY.plusDays(1).atStartOfDay(), words, true);
    }

    private static Closed closed(String words, int from, int until) {
        return new Closed(DAY.atTime(from, 0), DAY.atTime(until, 0), words, true);
    }

    private static Instant at(int hour) {
        return DAY.plusDays(hour / 24)
                .atTime(LocalTime.of(hour % 24, 0))
                .atZone(SEATTLE)
                .toInstant();
    }
}
