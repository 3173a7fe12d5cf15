package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Booking;
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
     * Books the client's next session, so many weeks from today, as near to this time of day as the practice is open and the
     * therapist is free; next week when it is none.
     *
     * @param weeks 0 or more
     * @param afterwards runs when something was booked
     */
    public void next(ClientReference client, UserId therapist, int weeks, Runnable afterwards) {
        Wish now = soon(client, therapist);
        var hours = services.settings().hours();
        LocalTime latest = hours.closes().minusHours(1);
        LocalTime time = now.time().isBefore(hours.opens()) ? hours.opens() : now.time();
        Wish then = new Wish(
                client, therapist, null, now.day().plusWeeks(Math.max(1, weeks)), time.isAfter(latest) ? latest : time);
        book(free(then), booked -> afterwards.run());
    }

    private Wish free(Wish wish) {
        ClientReference client = wish.client();
        UserId therapist = wish.therapist();
        if (client == null || therapist == null) return wish;
        return BookingDialog.usual(services)
                .flatMap(service -> services.planBookings()
                        .nearest(new Booking(
                                client.id(),
                                therapist,
                                null,
                                service.id(),
                                wish.day()
                                        .atTime(wish.time())
                                        .atZone(services.clock().getZone())
                                        .toInstant(),
                                service.minutes(),
                                false)))
                .map(start -> new Wish(client, therapist, null, start.toLocalDate(), start.toLocalTime()))
                .orElse(wish);
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
