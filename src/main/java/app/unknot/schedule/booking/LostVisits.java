package app.unknot.schedule.booking;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds or makes the visit of a note that the portal had lost and a tablet brings back. */
@Component
public class LostVisits {
    private final AppointmentRepository appointments;
    private final FreeSlots slots;
    private final BookingRights rights;
    private final AppointmentTurns turns;
    private final AuditLog audit;

    LostVisits(
            AppointmentRepository appointments,
            FreeSlots slots,
            BookingRights rights,
            AppointmentTurns turns,
            AuditLog audit) {
        this.appointments = appointments;
        this.slots = slots;
        this.rights = rights;
        this.turns = turns;
        this.audit = audit;
    }

    @Transactional
    public AppointmentId forLostNote(
            AppointmentId booked, ClientId client, Instant startsAt, Instant endsAt, Instant startedAt, boolean taken) {
        Subject subject = rights.requireEdit(client);
        Optional<Appointment> there = appointments.find(booked.value(), AccessPolicy.work(ProductWork.VISIT_OF_NOTE));
        Optional<Appointment> same = there.filter(one -> !taken
                && one.row().client().equals(client)
                && one.row().therapist().equals(subject.id())
                && (one.row().state().isTreatment() || one.row().state().canTurnTo(AppointmentState.STARTED)));
        if (same.isPresent()) {
            if (same.get().row().state().canTurnTo(AppointmentState.STARTED))
                turns.turn(same.get(), AppointmentState.STARTED);
            return booked;
        }
        UUID id = there.isPresent() ? Ids.next() : booked.value();
        int minutes = Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
        Appointment visit =
                new Appointment(id, new Booking(client, subject.id(), null, null, startsAt, minutes, true), 0);
        visit.turn(AppointmentState.STARTED, startedAt);
        AppointmentRow row = appointments.saveAndFlush(visit).row();
        slots.takeIfFree(row);
        audit.record(AuditEvent.done("APPOINTMENT_PUT_BACK", client.matter("appointment " + row.id())));
        return row.id();
    }
}
