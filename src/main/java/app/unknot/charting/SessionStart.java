package app.unknot.charting;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.signing.SigningCheck;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the session of an appointment. */
@Service
public class SessionStart {
    private final NoteRepository notes;
    private final ReachableNotes reachable;
    private final SigningCheck check;
    private final Schedule schedule;
    private final StartRules rules;
    private final AuditLog audit;
    private final PracticeClock clock;

    SessionStart(
            NoteRepository notes,
            ReachableNotes reachable,
            SigningCheck check,
            Schedule schedule,
            StartRules rules,
            AuditLog audit,
            PracticeClock clock) {
        this.notes = notes;
        this.reachable = reachable;
        this.check = check;
        this.schedule = schedule;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The note that was started for an appointment; empty when its session may start now. Nothing is started.
     *
     * @throws RefusedRequest when there is none, and today's screening is missing or does not allow hands-on work, or the plan waits for its
     *     checkpoint
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public Optional<NoteId> begun(AppointmentId id) {
        AppointmentRow appointment = schedule.open(id);
        reachable.mayDraft(appointment);
        Optional<SessionNote> existing = notes.ofAppointment(id.value(), reachable.scope());
        if (existing.isEmpty()) rules.require(appointment.client());
        return existing.map(note -> note.head().id());
    }

    /**
     * Starts the session of an appointment, or returns to the note that was started for it.
     *
     * @throws RefusedRequest when today's screening is missing or does not allow hands-on work, or the plan waits for its checkpoint
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public NoteId start(AppointmentId id) {
        AppointmentRow appointment = schedule.open(id);
        reachable.mayDraft(appointment);
        Optional<SessionNote> existing = notes.ofAppointment(id.value(), reachable.scope());
        if (existing.isPresent()) return existing.get().head().id();
        StartRules.Place place = rules.require(appointment.client());
        SessionNote note = notes.save(new SessionNote(
                Ids.next(), appointment, clock.today(), clock.instant(), place.session(), place.planned()));
        note.leaves(check.gaps(note.head(), NoteState.of(List.of())).size());
        schedule.turn(id, AppointmentState.STARTED);
        audit.record(AuditEvent.done(
                "NOTE_START", note.head().client().matter("note " + note.head().id())));
        return note.head().id();
    }
}
