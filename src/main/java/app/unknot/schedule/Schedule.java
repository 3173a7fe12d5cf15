package app.unknot.schedule;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.practice.Locations;
import app.unknot.schedule.booking.Appointment;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.schedule.booking.AppointmentTurns;
import app.unknot.schedule.booking.BookingRights;
import app.unknot.schedule.booking.LostVisits;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books appointments and tells a day. */
@Service
public class Schedule {
    private static final int DAY_AT_MOST = 2_000;

    private final AppointmentRepository appointments;
    private final BookingRights rights;
    private final AppointmentTurns turns;
    private final LostVisits lost;
    private final Bookings bookings;
    private final Locations locations;
    private final PracticeClock clock;

    Schedule(
            AppointmentRepository appointments,
            BookingRights rights,
            AppointmentTurns turns,
            LostVisits lost,
            Bookings bookings,
            Locations locations,
            PracticeClock clock) {
        this.appointments = appointments;
        this.rights = rights;
        this.turns = turns;
        this.lost = lost;
        this.bookings = bookings;
        this.locations = locations;
        this.clock = clock;
    }

    /** The appointments of one day, each by the clock of its place: a therapist's own, or everybody's for a manager. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<AppointmentRow> day(LocalDate day) {
        return day(day, Places.EVERYWHERE);
    }

    /** The same at some places. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<AppointmentRow> day(LocalDate day, Places at) {
        Subject subject = rights.subject();
        // A therapist's day is their own, also when they are manager besides.
        Scope scope = subject.is(Role.THERAPIST)
                ? AccessPolicy.own(subject)
                : AccessPolicy.everybodys(subject, Action.APPOINTMENT_READ);
        return rows(day, day, scope.at(at));
    }

    /**
     * The appointments of some days at some places, the last day included: everybody's at the places that a manager manages, and a
     * therapist's own.
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<AppointmentRow> days(LocalDate first, LocalDate last, Places at) {
        Subject subject = rights.subject();
        Scope scope = subject.is(Role.MANAGER)
                ? AccessPolicy.everybodys(subject, Action.APPOINTMENT_READ)
                : AccessPolicy.own(subject);
        return rows(first, last, scope.at(at));
    }

    /** When therapists are busy on some days, the last included, at other places than {@code at}: without where and with whom. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<TherapistUse> elsewhere(LocalDate first, LocalDate last, Places at) {
        Subject subject = rights.subject();
        boolean manager = subject.is(Role.MANAGER);
        return rows(first, last, AccessPolicy.work(ProductWork.BOOK)).stream()
                .filter(row -> row.state().takesTime())
                .filter(row -> manager || row.therapist().equals(subject.id()))
                .filter(row -> !at.has(row.location())
                        || !row.therapist().equals(subject.id())
                                && !subject.manages().has(row.location()))
                .map(row -> new TherapistUse(row.therapist(), row.startsAt(), row.freeAt()))
                .toList();
    }

    /** When which room is in use on some days, the last included, turnover and all, by whomever. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<RoomUse> roomUse(LocalDate first, LocalDate last) {
        List<RoomUse> uses = new ArrayList<>();
        for (AppointmentRow row : rows(first, last, AccessPolicy.work(ProductWork.BOOK))) {
            UUID room = row.room();
            if (room != null && row.state().takesTime()) uses.add(new RoomUse(room, row.startsAt(), row.freeAt()));
        }
        return uses;
    }

    /**
     * @throws RecordNotFound when there is none, or not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public AppointmentRow open(AppointmentId id) {
        return row(rights.find(id));
    }

    /** The client's appointment of today with the signed-in therapist, if there is one. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<AppointmentRow> todayWith(ClientId client) {
        rights.requireRead(client);
        LocalDate today = clock.today();
        return appointments
                .ofClient(
                        client.value(),
                        locations.begin(today.minusDays(1), Places.EVERYWHERE),
                        locations.end(today.plusDays(1), Places.EVERYWHERE),
                        AccessPolicy.own(rights.subject()))
                .stream()
                .map(this::row)
                .filter(row -> dayOf(row).equals(locations.today(row.location())))
                .filter(row -> row.state().isOpen())
                .findFirst();
    }

    /**
     * Books a time that is known to be unusual, without a service of the catalogue and its turnover: where the room is, or at the first
     * place when no room matters.
     *
     * @param length between five minutes and four hours
     * @throws RefusedRequest when somebody or something is not free then, or something else speaks against it
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public AppointmentId book(
            ClientId client, UserId therapist, @Nullable UUID room, Instant startsAt, Duration length) {
        LocationId location = bookings.placeOf(room);
        return bookings.book(new Booking(
                        client, therapist, location, room, null, startsAt, Math.toIntExact(length.toMinutes()), true)
                .because(ScheduleWords.NOBODY_WAS_ASKED.text()));
    }

    /**
     * Says where an appointment stands now. Starting and ending is the treating therapist's; saying so twice changes nothing.
     *
     * @throws RefusedRequest when it cannot go there from where it stands
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void turn(AppointmentId id, AppointmentState next) {
        try {
            turns.turn(id, next);
        } catch (ConcurrencyFailureException crossed) {
            throw new RefusedRequest(ScheduleWords.SOMEONE_HAS_JUST_CHANGED_THIS_APPOINTMENT.text());
        }
    }

    /** Takes back that a session was begun, because its note belongs to another client. */
    @PreAuthorize("hasRole('THERAPIST')")
    public void notBegun(AppointmentId id) {
        turns.notBegun(id);
    }

    /**
     * A visit for a note that comes back after the book has lost it: the one that was booked when it is still this therapist's with
     * this client and may be treated, otherwise one put back at its time. Takes no time that somebody has by now.
     *
     * @param taken whether the one that was booked has another note by now
     */
    @PreAuthorize("hasRole('THERAPIST')")
    public AppointmentId forLostNote(LostVisit visit, boolean taken) {
        return lost.forLostNote(visit, taken);
    }

    private List<AppointmentRow> rows(LocalDate first, LocalDate last, Scope scope) {
        Instant from = locations.begin(first, Places.EVERYWHERE);
        Instant to = locations.end(last, Places.EVERYWHERE);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        return appointments.between(from, to, scope, Limit.of(days * DAY_AT_MOST)).stream()
                .map(this::row)
                .filter(row -> !dayOf(row).isBefore(first) && !dayOf(row).isAfter(last))
                .toList();
    }

    /** A visit that was booked for a record that was merged is the client's, as the record goes on. */
    private AppointmentRow row(Appointment appointment) {
        AppointmentRow row = appointment.row();
        return row.of(rights.survivor(row.client()));
    }

    /** By the clock of its place: at another it may be another day. */
    private LocalDate dayOf(AppointmentRow row) {
        return locations.of(row.location()).dayOf(row.startsAt());
    }
}
