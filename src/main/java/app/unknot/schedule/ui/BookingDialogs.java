package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import java.time.LocalTime;
import java.util.function.Consumer;
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
        book(soon(client, therapist), booked -> afterwards.run());
    }

    /**
     * Books the client's next session, so many weeks from today at this time of day; on the same day next week when it is none.
     *
     * @param weeks 0 or more
     * @param afterwards runs when something was booked
     */
    public void next(ClientReference client, UserId therapist, int weeks, Runnable afterwards) {
        Wish now = soon(client, therapist);
        var hours = services.settings().hours();
        boolean open = !now.time().isBefore(hours.opens()) && now.time().isBefore(hours.closes());
        LocalTime time = open ? now.time() : hours.opens().plusHours(1);
        Wish next = new Wish(client, therapist, null, now.day().plusWeeks(Math.max(1, weeks)), time);
        book(next, booked -> afterwards.run());
    }

    /**
     * Proposes the sessions that the client's plan still asks for, with {@code therapist}, from tomorrow on.
     *
     * @param minutes of a session as the plan has it
     * @param afterwards runs when something was booked
     */
    public void series(ClientReference client, UserId therapist, int minutes, Runnable afterwards) {
        Wish soon = soon(client, therapist);
        LocalTime opens = services.settings().hours().opens();
        Wish tomorrow = new Wish(client, therapist, null, soon.day().plusDays(1), opens.plusHours(1));
        SeriesDialog.open(services, tomorrow, client, minutes, afterwards);
    }

    private Wish soon(ClientReference client, UserId therapist) {
        LocalTime now =
                LocalTime.ofInstant(services.clock().instant(), services.clock().getZone());
        LocalTime quarter = LocalTime.of(now.getHour(), now.getMinute() / 15 * 15);
        return new Wish(client, therapist, null, services.clock().today(), quarter);
    }

    /**
     * @param afterwards hears which appointment was booked
     */
    void book(Wish wish, Consumer<AppointmentId> afterwards) {
        BookingDialog.open(services, wish, afterwards);
    }

    void show(AppointmentRow row, Consumer<AppointmentId> afterwards) {
        // As it is now: somebody else may have changed it since the page was shown.
        AppointmentDialog.open(services, services.schedule().open(row.id()), afterwards);
    }
}
