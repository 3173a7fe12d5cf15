package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.AppointmentRow;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Opens the schedule's dialogs, here and on the client's page. */
@Component
public class BookingDialogs {
    private final ScheduleServices services;

    BookingDialogs(ScheduleServices services) {
        this.services = services;
    }

    /**
     * Books a session of this client with {@code therapist}, from now on.
     *
     * @param afterwards runs when something was booked
     */
    public void book(ClientReference client, UserId therapist, Runnable afterwards) {
        LocalDate today = services.clock().today();
        LocalTime now =
                LocalTime.ofInstant(services.clock().instant(), services.clock().getZone());
        LocalTime quarter = LocalTime.of(now.getHour(), now.getMinute() / 15 * 15);
        book(new Wish(client, therapist, null, today, quarter), afterwards);
    }

    void book(Wish wish, Runnable afterwards) {
        BookingDialog.open(services, wish, afterwards);
    }

    void show(AppointmentRow row, Runnable afterwards) {
        // As it is now: somebody else may have changed it since the page was shown.
        AppointmentDialog.open(services, services.schedule().open(row.id()), afterwards);
    }
}
