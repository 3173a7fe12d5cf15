package app.unknot.charting.encounters;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Finds the visit that became no session, as long as nothing is written of it yet. */
@Component
class EncounterVisits {
    private static final Scope CHARTED = AccessPolicy.work(ProductWork.VISIT_CHARTED);

    private final EncounterRepository encounters;
    private final NoteRepository notes;
    private final Schedule schedule;
    private final Locations locations;
    private final PracticeClock clock;

    EncounterVisits(
            EncounterRepository encounters,
            NoteRepository notes,
            Schedule schedule,
            Locations locations,
            PracticeClock clock) {
        this.encounters = encounters;
        this.notes = notes;
        this.schedule = schedule;
        this.locations = locations;
        this.clock = clock;
    }

    /** When and where it was. */
    record Occasion(LocalDate day, LocationId location) {}

    /**
     * When and where it was: as the visit was booked, and without one now and at the usual place.
     *
     * @throws RefusedRequest when it has a note or an encounter already, or was missed before it began
     */
    Occasion of(ClientId client, EncounterForm form) {
        AppointmentId appointment = form.appointment();
        return appointment == null
                ? new Occasion(clock.dayOf(form.at()), locations.usual().id())
                : visit(client, form, appointment);
    }

    void turn(EncounterForm form) {
        AppointmentId appointment = form.appointment();
        if (appointment != null) schedule.turn(appointment, form.kind().turnsTo());
    }

    private Occasion visit(ClientId client, EncounterForm form, AppointmentId id) {
        AppointmentRow row = schedule.open(id);
        if (!row.client().equals(client)) throw new RecordNotFound();
        if (notes.ofAppointment(id.value(), CHARTED).isPresent())
            throw new RefusedRequest(ChartingWords.THIS_APPOINTMENT_ALREADY_HAS_A_SESSION.text());
        if (encounters.ofAppointment(id.value(), CHARTED) > 0)
            throw new RefusedRequest(ChartingWords.THIS_APPOINTMENT_IS_ALREADY_DOCUMENTED.text());
        if (form.kind() == EncounterKind.NO_SHOW && row.startsAt().isAfter(clock.instant()))
            throw new RefusedRequest(ChartingWords.THE_APPOINTMENT_HAS_NOT_STARTED.text());
        return new Occasion(clock.dayOf(row.startsAt()), row.location());
    }
}
