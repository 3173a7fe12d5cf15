package app.unknot.charting.ui;

import app.unknot.charting.ChartHistory;
import app.unknot.charting.NoteRow;
import app.unknot.charting.SessionAlerts;
import app.unknot.charting.SessionAlerts.AlertLine;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.ui.Alert;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import java.util.List;
import org.springframework.stereotype.Component;

/** The short words about a client that more than one screen shows. */
@Component
class SessionCards {
    private final ClientDirectory clients;
    private final ScreeningService screening;
    private final PlanService plans;
    private final ChartHistory history;

    SessionCards(ClientDirectory clients, ScreeningService screening, PlanService plans, ChartHistory history) {
        this.clients = clients;
        this.screening = screening;
        this.plans = plans;
        this.history = history;
    }

    /** What the client comes for, and which session this is. */
    String line(ClientId id) {
        return plans.current(id)
                .map(plan -> "Session " + plan.nextSession() + " of " + plan.sessionsPlanned())
                .orElse("No treatment plan yet");
    }

    /** The last pain and its change, in one sentence. */
    String briefLine(ClientId id) {
        List<NoteRow> rows = history.signedNotes(id, 0);
        if (rows.isEmpty()) return "First session: no earlier note.";
        NoteRow last = rows.getFirst();
        String change = rows.size() > 1 ? ", " + rows.get(1).painBefore() + " the time before" : "";
        return "Pain was " + last.painBefore() + " on "
                + Formats.shortDay(last.head().serviceDate()) + change + ".";
    }

    List<Tag> tags(ClientId id) {
        return alerts(clients.open(id)).stream()
                .filter(alert -> alert.kind() != Alert.Kind.PLAN)
                .map(alert -> new Tag(tone(alert.kind()), alert.kind().icon(), alert.strong()))
                .toList();
    }

    List<Alert> alerts(ClientRecord client) {
        ClientId id = client.reference().id();
        Plan plan = plans.current(id).orElse(null);
        return SessionAlerts.of(screening.standing(id), client.allergies(), plan, 0).stream()
                .map(SessionCards::alert)
                .toList();
    }

    private static Alert alert(AlertLine line) {
        return new Alert(Alert.Kind.valueOf(line.kind()), line.strong(), line.text());
    }

    private static Tone tone(Alert.Kind kind) {
        return switch (kind) {
            case STOP, AVOID -> Tone.STOP;
            case CEILING, CLEARANCE -> Tone.CAUTION;
            case ALLERGY -> Tone.PLAIN;
            case PLAN -> Tone.ACCENT;
        };
    }
}
