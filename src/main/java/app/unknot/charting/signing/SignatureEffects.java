package app.unknot.charting.signing;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteComplete;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.briefing.PlanBriefing;
import app.unknot.charting.briefing.PressureProfile;
import app.unknot.plans.PlanService;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the appointment, the plan, the pressure profile and everybody who listens that a note was signed. */
@Component
class SignatureEffects {
    private final Schedule schedule;
    private final PlanService plans;
    private final PressureProfile pressure;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    SignatureEffects(
            Schedule schedule,
            PlanService plans,
            PressureProfile pressure,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.schedule = schedule;
        this.plans = plans;
        this.pressure = pressure;
        this.events = events;
        this.audit = audit;
    }

    /**
     * @param hash of the sealed content, for the log
     * @param awaitsCosigner whether a second signature is due before the note is complete
     */
    void of(NoteContent content, String hash, boolean awaitsCosigner) {
        NoteHead head = content.head();
        schedule.turn(head.appointment(), AppointmentState.DONE);
        plans.recordSession(head.client(), head.id().value(), PlanBriefing.seen(content));
        pressure.learn(head, content);
        NoteSigned signed = NoteSigned.of(content);
        events.publishEvent(signed);
        if (!awaitsCosigner) events.publishEvent(new NoteComplete(signed));
        audit.record(AuditEvent.done("NOTE_SIGN", head.client().matter("note " + head.id()))
                .with("hash " + hash));
    }
}
