package app.unknot.schedule.booking;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.LostVisit;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import java.time.Duration;
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
    private final Locations locations;
    private final AuditLog audit;

    LostVisits(
            AppointmentRepository appointments,
            FreeSlots slots,
            BookingRights rights,
            AppointmentTurns turns,
            Locations locations,
            AuditLog audit) {
        this.appointments = appointments;
        this.slots = slots;
        this.rights = rights;
        this.turns = turns;
        this.locations = locations;
        this.audit = audit;
    }

    @Transactional
    public AppointmentId forLostNote(LostVisit visit, boolean taken) {
        ClientId client = visit.client();
        Subject subject = rights.requireEdit(client);
        Optional<Appointment> there =
                appointments.find(visit.booked().value(), AccessPolicy.work(ProductWork.VISIT_OF_NOTE));
        Optional<Appointment> same = there.filter(one -> !taken
                && rights.survivor(one.row().client()).equals(rights.survivor(client))
                && one.row().therapist().equals(subject.id())
                && (one.row().state().isTreatment() || one.row().state().canTurnTo(AppointmentState.STARTED)));
        if (same.isPresent()) {
            if (same.get().row().state().canTurnTo(AppointmentState.STARTED))
                turns.turn(same.get(), AppointmentState.STARTED);
            return visit.booked();
        }
        UUID id = there.isPresent() ? Ids.next() : visit.booked().value();
        LocationId location = visit.location();
        // What has happened is put back where it was, also when that place has closed.
        LocationId where = location == null || locations.find(location).isEmpty()
                ? locations.usual().id()
                : location;
        int minutes = Math.toIntExact(
                Duration.between(visit.startsAt(), visit.endsAt()).toMinutes());
        Appointment back = new Appointment(
                id, new Booking(client, subject.id(), where, null, null, visit.startsAt(), minutes, true), 0);
        back.turn(AppointmentState.STARTED, visit.startedAt());
        AppointmentRow row = appointments.saveAndFlush(back).row();
        slots.takeIfFree(row);
        audit.record(AuditEvent.done("APPOINTMENT_PUT_BACK", client.matter("appointment " + row.id())));
        return row.id();
    }
}
