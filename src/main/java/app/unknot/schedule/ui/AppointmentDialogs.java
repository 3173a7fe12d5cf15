package app.unknot.schedule.ui;

import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens what can be said and done about an appointment in the book. */
@Component
class AppointmentDialogs {
    private final Schedule schedule;
    private final Bookings bookings;
    private final BookingChoices choices;
    private final Labels.Finder labels;

    AppointmentDialogs(Schedule schedule, Bookings bookings, BookingChoices choices, Labels.Finder labels) {
        this.schedule = schedule;
        this.bookings = bookings;
        this.choices = choices;
        this.labels = labels;
    }

    /**
     * @param afterwards hears which appointment was changed
     */
    void show(AppointmentRow shown, Consumer<AppointmentId> afterwards) {
        // As it is now: somebody else may have changed it since the page was shown.
        AppointmentRow row = schedule.open(shown.id());
        AppointmentDialog.open(this, row, labels.of(List.of(row)), afterwards);
    }

    void move(AppointmentRow row, String client, Consumer<AppointmentId> afterwards) {
        RescheduleDialog.open(choices, bookings, row, client, afterwards);
    }

    Schedule schedule() {
        return schedule;
    }

    BookingChoices choices() {
        return choices;
    }
}
