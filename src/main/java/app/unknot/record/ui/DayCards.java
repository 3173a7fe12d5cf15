package app.unknot.record.ui;

import app.unknot.charting.briefing.SessionAlerts;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.plans.Plan;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.ui.Alert;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The short words about the clients of a day. Of somebody who is not in the reader's care it says only that.
 *
 * @param lastPain asked for the one who is on the table now only
 */
record DayCards(
        Map<ClientId, ClientRecord> records,
        Map<ClientId, ScreeningResult> standing,
        Map<ClientId, Plan> plans,
        Function<ClientId, String> lastPain) {
    /** What the client comes for, and which session this is. */
    String line(ClientId id) {
        if (!records.containsKey(id)) return RecordText.NOT_IN_YOUR_CARE.text();
        Plan plan = plans.get(id);
        return plan == null
                ? RecordText.NO_TREATMENT_PLAN_YET.text()
                : RecordText.SESSION_OF.text(plan.nextSession(), plan.sessionsPlanned());
    }

    /** The last pain and its change, in one sentence. */
    String briefLine(ClientId id) {
        return records.containsKey(id) ? lastPain.apply(id) : "";
    }

    List<Tag> tags(ClientId id) {
        ClientRecord client = records.get(id);
        ScreeningResult screened = standing.get(id);
        if (client == null || screened == null) return List.of();
        return SessionAlerts.of(screened, client.allergies(), null, 0).stream()
                .map(SessionCards::alert)
                .map(alert -> new Tag(tone(alert.kind()), alert.kind().icon(), alert.strong()))
                .toList();
    }

    private static Tone tone(Alert.Kind kind) {
        return switch (kind) {
            case STOP, AVOID -> Tone.STOP;
            case CEILING, MINUTES, POSITION, CAUTION, CLEARANCE, WORDS -> Tone.CAUTION;
            case ALLERGY -> Tone.PLAIN;
            case PLAN -> Tone.ACCENT;
        };
    }
}
