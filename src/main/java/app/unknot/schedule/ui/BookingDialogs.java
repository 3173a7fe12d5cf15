package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.practice.OfferedService;
import app.unknot.practice.Room;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.RoomUse;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.schedule.planned.PlanSeries;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the dialogs that book, here and on the client's page. */
@Component
public class BookingDialogs {
    /** An hour and its turnover. */
    private static final Duration USUAL = Duration.ofMinutes(75);

    private final BookingChoices choices;
    private final Bookings bookings;
    private final PlanBookings planned;
    private final PlanSeries series;
    private final Schedule schedule;
    private final ClientSearch clients;

    BookingDialogs(
            BookingChoices choices,
            Bookings bookings,
            PlanBookings planned,
            PlanSeries series,
            Schedule schedule,
            ClientSearch clients) {
        this.series = series;
        this.choices = choices;
        this.bookings = bookings;
        this.planned = planned;
        this.schedule = schedule;
        this.clients = clients;
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
     * Books the client's next session, so many weeks from today, as near to this time of day as the place is open and the
     * therapist is free; next week when it is none.
     *
     * @param weeks 0 or more
     * @param afterwards runs when something was booked
     */
    public void next(ClientReference client, UserId therapist, int weeks, Runnable afterwards) {
        Wish now = soon(client, therapist);
        LocalDate day = now.day().plusWeeks(Math.max(1, weeks));
        OpeningHours hours = choices.hours(choices.proposed(now), day);
        LocalTime latest = hours.closes().minusHours(1);
        LocalTime time = now.time().isBefore(hours.opens()) ? hours.opens() : now.time();
        Wish then = new Wish(client, therapist, now.location(), null, day, time.isAfter(latest) ? latest : time);
        book(free(then), booked -> afterwards.run());
    }

    private Wish free(Wish wish) {
        return choices.usualService()
                .flatMap(service -> booking(wish, service).flatMap(planned::nearest))
                .map(start -> new Wish(
                        wish.client(),
                        wish.therapist(),
                        wish.location(),
                        null,
                        start.toLocalDate(),
                        start.toLocalTime()))
                .orElse(wish);
    }

    private Optional<Booking> booking(Wish wish, OfferedService service) {
        ClientReference client = wish.client();
        UserId therapist = wish.therapist();
        if (client == null || therapist == null) return Optional.empty();
        LocationId location = choices.proposed(wish);
        Instant start = start(wish, location);
        return Optional.of(
                new Booking(client.id(), therapist, location, null, service.id(), start, service.minutes(), false));
    }

    /**
     * Proposes the sessions that the client's plan still asks for, with {@code therapist}, from tomorrow on.
     *
     * @param minutes of a session as the plan has it
     * @param afterwards runs when something was booked
     */
    public void series(ClientReference client, UserId therapist, int minutes, Runnable afterwards) {
        Wish soon = soon(client, therapist);
        LocalDate next = soon.day().plusDays(1);
        LocalTime opens = choices.hours(choices.proposed(soon), next).opens();
        Wish tomorrow = new Wish(client, therapist, soon.location(), null, next, opens.plusHours(1));
        SeriesDialog.open(choices, series, tomorrow, client, minutes, afterwards);
    }

    private Wish soon(ClientReference client, UserId therapist) {
        LocationId location = choices.proposed(therapist, null);
        PracticeClock clock = choices.clock(location);
        LocalTime now = LocalTime.ofInstant(clock.instant(), clock.getZone());
        LocalTime quarter = LocalTime.of(now.getHour(), now.getMinute() / 15 * 15);
        return new Wish(client, therapist, location, null, clock.today(), quarter);
    }

    /**
     * @param afterwards hears which appointment was booked
     */
    void book(Wish wish, Consumer<AppointmentId> afterwards) {
        Wish there = wish.at(choices.proposed(wish));
        BookingDialog.open(choices, bookings, clients, there.in(room(there)), afterwards);
    }

    /** The wanted room, or the first that nobody uses then. */
    private @Nullable UUID room(Wish wish) {
        UUID wanted = wish.room();
        if (wanted != null) return wanted;
        LocationId location = choices.proposed(wish);
        Instant start = start(wish, location);
        Instant end = start.plus(USUAL);
        Set<UUID> used = schedule.roomUse(wish.day(), wish.day()).stream()
                .filter(use -> use.from().isBefore(end) && use.until().isAfter(start))
                .map(RoomUse::room)
                .collect(Collectors.toSet());
        LocalDateTime local = wish.day().atTime(wish.time());
        return choices.rooms(location, local, local.plus(USUAL)).stream()
                .map(Room::id)
                .filter(id -> !used.contains(id))
                .findFirst()
                .orElse(null);
    }

    private Instant start(Wish wish, LocationId location) {
        return wish.day()
                .atTime(wish.time())
                .atZone(choices.clock(location).getZone())
                .toInstant();
    }
}
