package app.unknot.schedule.booking;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns appointments from one state into the next. */
@Component
public class AppointmentTurns {
    private final AppointmentRepository appointments;
    private final FreeSlots slots;
    private final BookingRights rights;
    private final ClientLimits client;
    private final Locations locations;
    private final AuditLog audit;
    private final PracticeClock clock;

    AppointmentTurns(
            AppointmentRepository appointments,
            FreeSlots slots,
            BookingRights rights,
            ClientLimits client,
            Locations locations,
            AuditLog audit,
            PracticeClock clock) {
        this.appointments = appointments;
        this.slots = slots;
        this.rights = rights;
        this.client = client;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void turn(AppointmentId id, AppointmentState next) {
        Appointment appointment = rights.find(id);
        AppointmentRow row = appointment.row();
        if (row.state() == next) return;
        if (next == AppointmentState.HOLD || row.state() == AppointmentState.HOLD && next == AppointmentState.BOOKED)
            throw new RefusedRequest(ScheduleWords.THE_SAFETY_QUESTIONS_PUT_A_CLIENT.text());
        if (!row.state().canTurnTo(next))
            throw new RefusedRequest(ScheduleWords.THIS_APPOINTMENT_IS_MARKED_AS_SO.text(
                    row.state().title(), next.title()));
        if (next.isTreatment() && !rights.subject().id().equals(row.therapist()))
            throw new RefusedRequest(ScheduleWords.ONLY_THE_TREATING_THERAPIST_CAN.text());
        ZoneId zone = locations.zone(row.location());
        if (!row.canTurnTo(next, clock.instant()))
            throw new RefusedRequest(ScheduleWords.THAT_CANNOT_BE_TRUE_YET.text(
                    next.title(), PracticeFormats.dayAndTime(row.possibleFrom(next), zone)));
        turn(appointment, next);
    }

    /** The session was begun for the wrong client: this visit stands where it stood, unless a hold has come in between. */
    @Transactional
    public void notBegun(AppointmentId id) {
        Appointment appointment = rights.find(id);
        AppointmentRow row = appointment.row();
        if (!row.state().isTreatment()) return;
        appointment.notBegun(client.isOnHold(row.client()));
        appointments.saveAndFlush(appointment);
        audit.record(AuditEvent.done("APPOINTMENT_NOT_BEGUN", row.client().matter("appointment " + id)));
    }

    /** A checked change. */
    public void turn(Appointment appointment, AppointmentState next) {
        AppointmentId id = appointment.row().id();
        appointment.turn(next, clock.instant());
        appointments.saveAndFlush(appointment);
        if (!next.takesTime()) slots.free(id);
        audit.record(AuditEvent.done(
                "APPOINTMENT_" + next, appointment.row().client().matter("appointment " + id)));
    }
}
