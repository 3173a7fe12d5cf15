package app.unknot.schedule.ui;

import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.waitlist.Waitlist;
import com.vaadin.flow.component.html.Anchor;
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
    private final Waitlist waitlist;
    private final VisitDownload download;

    AppointmentDialogs(
            Schedule schedule,
            Bookings bookings,
            BookingChoices choices,
            Labels.Finder labels,
            Waitlist waitlist,
            VisitDownload download) {
        this.download = download;
        this.schedule = schedule;
        this.bookings = bookings;
        this.choices = choices;
        this.labels = labels;
        this.waitlist = waitlist;
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

    /** Writes down that the client would come sooner. */
    void comeSooner(AppointmentRow row, String client) {
        ComeSoonerDialog.open(
                waitlist,
                row,
                client,
                choices.clock(row.location()),
                choices.locations().size() > 1);
    }

    /** How many of those who wait the time suits that has opened. */
    int suited(AppointmentId calledOff) {
        return waitlist.fitting(calledOff)
                .map(fitting -> fitting.suited().size())
                .orElse(0);
    }

    /** The visit as a file for the client's calendar. */
    Anchor file(AppointmentRow row) {
        return download.link(row);
    }

    Schedule schedule() {
        return schedule;
    }

    BookingChoices choices() {
        return choices;
    }
}
