package app.unknot.schedule.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReminderDaysTests {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @Test
    void it_is_tomorrow_also_when_nobody_comes() {
        assertThat(ReminderDays.next(FRIDAY.minusDays(1), Set.of())).isEqualTo(FRIDAY);
    }

    @Test
    void on_a_friday_it_is_monday_when_nobody_comes_on_the_weekend() {
        assertThat(ReminderDays.next(FRIDAY, Set.of())).isEqualTo(FRIDAY.plusDays(3));
        assertThat(ReminderDays.next(FRIDAY.plusDays(1), Set.of())).isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void on_a_friday_it_is_the_day_of_the_weekend_on_which_somebody_comes() {
        assertThat(ReminderDays.next(FRIDAY, Set.of(FRIDAY.plusDays(1)))).isEqualTo(FRIDAY.plusDays(1));
        assertThat(ReminderDays.next(FRIDAY, Set.of(FRIDAY.plusDays(2)))).isEqualTo(FRIDAY.plusDays(2));
    }
}
