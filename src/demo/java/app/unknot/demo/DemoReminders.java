package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.schedule.reminders.ReminderRow;
import app.unknot.schedule.reminders.Reminders;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The clients of the next day: some have been reminded already, one wants no reminders, the others are still to be told. */
@Component
class DemoReminders {
    private static final int EACH = 3;
    private static final int REFUSES = 4;

    private final Reminders reminders;
    private final PracticeClock clock;

    DemoReminders(Reminders reminders, PracticeClock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    void ahead(Subject manager) {
        ActingAs.run(manager, () -> {
            LocalDate day = reminders.usualDay(clock.today(), Places.EVERYWHERE);
            List<ReminderRow> rows = reminders.of(day, Places.EVERYWHERE).stream()
                    .filter(row -> row.record() != null && !row.isTentative())
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                ReminderRow row = rows.get(i);
                if (i == REFUSES) reminders.want(row.client(), false);
                else if (i % EACH == 0) reminders.note(row.client(), row.shown());
            }
        });
    }
}
