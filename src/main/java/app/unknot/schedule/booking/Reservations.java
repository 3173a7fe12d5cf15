package app.unknot.schedule.booking;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.anatomy.Technique;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.NewTime;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts appointments into the book, one transaction each. What two people do at once is left to {@link Bookings} to explain. */
@Component
public class Reservations {
    public static final AppointmentId NONE = new AppointmentId(new UUID(0, 0));

    private final AppointmentRepository appointments;
    private final FreeSlots slots;
    private final BookingChecks checks;
    private final BookingRights rights;
    private final ServiceCatalogue catalogue;
    private final CareTeam careTeam;
    private final AuditLog audit;

    Reservations(
            AppointmentRepository appointments,
            FreeSlots slots,
            BookingChecks checks,
            BookingRights rights,
            ServiceCatalogue catalogue,
            CareTeam careTeam,
            AuditLog audit) {
        this.appointments = appointments;
        this.slots = slots;
        this.checks = checks;
        this.rights = rights;
        this.catalogue = catalogue;
        this.careTeam = careTeam;
        this.audit = audit;
    }

    @Transactional
    public AppointmentId book(Booking booking) {
        Subject subject = rights.requireBook(booking);
        checks.holdTime(booking);
        Booking kept = checks.check(booking);
        Appointment appointment = new Appointment(Ids.next(), kept, catalogue.turnoverAfter(booking.service()));
        slots.requireFree(appointment.row(), NONE);
        slots.take(appointments.saveAndFlush(appointment).row());
        // A manager's booking is also the word that this therapist treats this client.
        if (subject.is(Role.MANAGER)) careTeam.assign(booking.client(), booking.therapist());
        AppointmentId id = appointment.row().id();
        audit.record(AuditEvent.done("APPOINTMENT_BOOK", booking.client().matter("appointment " + id)));
        return id;
    }

    /** Does all that comes before a booking, and books nothing. */
    @Transactional(readOnly = true)
    public void rehearse(Booking booking, AppointmentId besides) {
        rights.requireBook(booking);
        checks.check(booking);
        slots.requireFree(
                new Appointment(Ids.next(), booking, catalogue.turnoverAfter(booking.service())).row(), besides);
    }

    /**
     * What is unusual about a booking that could be made; empty when nothing is.
     *
     * @throws RefusedRequest when it could not
     */
    @Transactional(readOnly = true)
    public String doubt(Booking booking) {
        rights.requireBook(booking);
        return checks.doubt(booking);
    }

    @Transactional(readOnly = true)
    public List<Technique> techniques(ClientId client, LocalDate day) {
        rights.requireEdit(client);
        return checks.techniques(client, day);
    }

    @Transactional(readOnly = true)
    public OptionalInt minutes(ClientId client, LocalDate day) {
        rights.requireEdit(client);
        return checks.minutes(client, day);
    }

    @Transactional
    public void move(AppointmentId id, NewTime to) {
        Appointment appointment = rights.find(id);
        AppointmentRow before = appointment.row();
        Booking there = to.of(before);
        Subject subject = rights.requireBook(there);
        if (!before.state().canMove()) throw new RefusedRequest(ScheduleWords.YOU_CAN_MOVE_ONLY_APPOINTMENTS.text());
        checks.holdTime(there);
        appointment.move(checks.check(there));
        slots.requireFree(appointment.row(), id);
        slots.free(id);
        slots.take(appointments.saveAndFlush(appointment).row());
        if (subject.is(Role.MANAGER)) careTeam.assign(before.client(), there.therapist());
        audit.record(trace(before, there));
    }

    private static AuditEvent trace(AppointmentRow before, Booking there) {
        Matter matter = before.client().matter("appointment " + before.id());
        String times = "from " + before.startsAt() + " to " + there.startsAt();
        if (before.therapist().equals(there.therapist()))
            return AuditEvent.done("APPOINTMENT_MOVE", matter).with(times);
        return AuditEvent.done("APPOINTMENT_GIVE", matter)
                .with("from account " + before.therapist() + " to account " + there.therapist() + ", " + times);
    }
}
