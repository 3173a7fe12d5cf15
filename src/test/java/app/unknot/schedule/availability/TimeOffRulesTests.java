package app.unknot.schedule.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeOffRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Test
    void today_and_days_to_come_can_be_asked_for() {
        assertThat(complaint(0, 0, null, null)).isEmpty();
        assertThat(complaint(-3, 0, null, null)).as("ill since Monday").isEmpty();
        assertThat(complaint(700, 720, ONE, ONE.plusHours(1))).isEmpty();
    }

    @Test
    void what_cannot_be_says_why() {
        assertThat(complaint(3, 2, null, null)).isEqualTo("The last day is before the first.");
        assertThat(complaint(-3, -1, null, null)).startsWith("That day has passed");
        assertThat(complaint(740, 740, null, null)).contains("two years");
        assertThat(complaint(0, 367, null, null)).contains("longer than a year");
        assertThat(complaint(0, 0, ONE, null)).startsWith("Enter both times");
        assertThat(complaint(0, 0, null, ONE)).startsWith("Enter both times");
        assertThat(complaint(0, 0, ONE, ONE)).contains("No time lies between");
    }

    @Test
    void what_is_declined_or_canceled_stays_so() {
        assertThat(TimeOffRules.next(TimeOffState.DECLINED)).isEmpty();
        assertThat(TimeOffRules.next(TimeOffState.CANCELED)).isEmpty();
        assertThat(TimeOffRules.next(TimeOffState.APPROVED)).containsExactly(TimeOffState.CANCELED);
        assertThat(TimeOffRules.next(TimeOffState.REQUESTED)).doesNotContain(TimeOffState.REQUESTED);
    }

    private static String complaint(int first, int last, @Nullable LocalTime from, @Nullable LocalTime until) {
        return TimeOffRules.complaint(new DayTimes(TODAY.plusDays(first), TODAY.plusDays(last), from, until), TODAY)
                .orElse("");
    }
}
