package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionStart;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.Operation;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.PlanService;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.schedule.AppointmentId;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** One visit of the demo, from the booking to the last word of its note. */
@Component
class DemoVisits {
    private static final int MINUTES = 60;

    private final DemoBook book;
    private final ScreeningService screening;
    private final PlanService plans;
    private final PlanDecisions decisions;
    private final SessionStart starts;
    private final SessionNotes notes;

    DemoVisits(
            DemoBook book,
            ScreeningService screening,
            PlanService plans,
            PlanDecisions decisions,
            SessionStart starts,
            SessionNotes notes) {
        this.book = book;
        this.screening = screening;
        this.plans = plans;
        this.decisions = decisions;
        this.starts = starts;
        this.notes = notes;
    }

    SessionNotes.Draft write(
            DemoClient client,
            ClientId id,
            Subject therapist,
            Instant start,
            int pain,
            Predicate<Operation> kept,
            Random random) {
        if (plans.current(id).filter(plan -> plan.isCheckpointDue()).isPresent())
            decisions.record(
                    id,
                    new CheckpointForm(
                            Checkpoint.Decision.CONTINUE,
                            "Steady course, the goal is closer.",
                            pain,
                            Map.of(),
                            "",
                            SessionSeen.Adherence.PARTLY));
        AppointmentId appointment = book.book(id, therapist, start, MINUTES);
        SessionLimits limits = SessionLimits.of(
                screening.recordRescreen(id, new VisitAnswers(allNo(), AnythingNew.NOTHING, Observed.NOTHING)));
        int minutes = limits.shortened(45 + 5 * random.nextInt(3));
        NoteId note = starts.start(appointment);
        return notes.append(
                note,
                DemoSession.write(client, limits.words(), pain, minutes, random, start).stream()
                        .filter(kept)
                        .toList());
    }

    private Map<String, Boolean> allNo() {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        screening.questionsForVisit().forEach(question -> answers.put(question.code(), false));
        return answers;
    }
}
