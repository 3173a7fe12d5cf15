package app.unknot.schedule;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.screening.HoldEnded;
import app.unknot.screening.HoldOpened;
import app.unknot.screening.Holds;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books appointments and tells a day. */
@Service
public class Schedule {
    private static final int DAY_AT_MOST = 200;

    private final AppointmentRepository appointments;
    private final Holds holds;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    Schedule(
            AppointmentRepository appointments,
            Holds holds,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.appointments = appointments;
        this.holds = holds;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The appointments of one day in the practice's zone: a therapist's own, or everybody's for a manager. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<AppointmentRow> day(LocalDate day) {
        Instant from = day.atStartOfDay(clock.getZone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Subject subject = current.require();
        // A therapist's day is their own, also when they are manager besides.
        Scope scope =
                subject.is(Role.THERAPIST) ? Scope.ofTherapist(subject.id()) : Scope.practice("manager's schedule");
        return appointments.between(from, to, scope, Limit.of(DAY_AT_MOST)).stream()
                .map(Appointment::row)
                .toList();
    }

    /**
     * @throws RecordNotFound when there is none, or not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public AppointmentRow open(AppointmentId id) {
        return find(id).row();
    }

    /** The client's appointment of today with the signed-in therapist, if there is one. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<AppointmentRow> todayWith(ClientId client) {
        access.require(Action.APPOINTMENT_READ, careTeam.relationTo(client), "client " + client);
        Instant from = clock.today().atStartOfDay(clock.getZone()).toInstant();
        return appointments
                .ofClient(
                        client.value(),
                        from,
                        from.plus(Duration.ofDays(1)),
                        Scope.ofTherapist(current.require().id()))
                .stream()
                .map(Appointment::row)
                .filter(row -> row.state() != AppointmentState.CANCELLED && row.state() != AppointmentState.DONE)
                .findFirst();
    }

    /**
     * Books a slot.
     *
     * @param length between five minutes and four hours
     * @throws RefusedRequest when the therapist is busy then, or the client is on hold
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public AppointmentId book(
            ClientId client, UserId therapist, @Nullable UUID room, Instant startsAt, Duration length) {
        access.require(Action.APPOINTMENT_EDIT, careTeam.relationTo(client), "client " + client);
        if (holds.of(client).isPresent())
            throw new RefusedRequest(
                    "The client is on hold after the safety questions. Lift the hold first, then book.");
        if (length.toMinutes() < 5 || length.toHours() > 4)
            throw new RefusedRequest("An appointment takes between five minutes and four hours.");
        Instant endsAt = startsAt.plus(length);
        if (appointments.overlapping(therapist.value(), startsAt, endsAt) > 0)
            throw new RefusedRequest("The therapist has another appointment at that time.");
        Appointment appointment =
                appointments.save(new Appointment(Ids.next(), client, therapist, room, startsAt, endsAt));
        AppointmentId id = appointment.row().id();
        audit.record(AuditEvent.done("APPOINTMENT_BOOK", "appointment " + id));
        return id;
    }

    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void turn(AppointmentId id, AppointmentState next) {
        find(id).turn(next);
        audit.record(AuditEvent.done("APPOINTMENT_" + next, "appointment " + id));
    }

    /** What lies ahead, today's appointment too, waits as long as the hold stands. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it follows a screening that was checked")
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(HoldOpened hold) {
        turnAhead(hold.client(), AppointmentState.BOOKED, AppointmentState.HOLD);
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "it follows the lifting of a hold that was checked")
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(HoldEnded hold) {
        turnAhead(hold.client(), AppointmentState.HOLD, AppointmentState.BOOKED);
    }

    private void turnAhead(ClientId client, AppointmentState from, AppointmentState to) {
        Instant today = clock.today().atStartOfDay(clock.getZone()).toInstant();
        for (Appointment appointment :
                appointments.ahead(client.value(), today, from, Scope.practice("a hold counts with every therapist"))) {
            appointment.turn(to);
            audit.record(AuditEvent.done(
                    "APPOINTMENT_" + to, "appointment " + appointment.row().id()));
        }
    }

    private Appointment find(AppointmentId id) {
        Subject subject = current.require();
        Scope scope = subject.is(Role.MANAGER) ? Scope.practice("manager's schedule") : Scope.ofTherapist(subject.id());
        return appointments.find(id.value(), scope).orElseThrow(RecordNotFound::new);
    }
}
