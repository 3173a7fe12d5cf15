package app.unknot.record.ui;

import app.unknot.charting.briefing.SessionAlerts;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.note.NoteRow;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.ui.Alert;
import app.unknot.shared.ui.Formats;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The short words about a client that more than one screen shows. */
@Component
class SessionCards {
    private final ClientDirectory clients;
    private final ScreeningResults screening;
    private final PlanService plans;
    private final ChartHistory history;

    SessionCards(ClientDirectory clients, ScreeningResults screening, PlanService plans, ChartHistory history) {
        this.clients = clients;
        this.screening = screening;
        this.plans = plans;
        this.history = history;
    }

    /** The same for everybody of a day, found in one go. Each record leaves its trace. */
    DayCards of(Collection<ClientId> day) {
        return new DayCards(
                clients.openEach(day), screening.standingOfEach(day), plans.currentOfEach(day), this::lastPain);
    }

    private String lastPain(ClientId id) {
        List<NoteRow> rows = history.signedNotes(id, 0);
        if (rows.isEmpty()) return RecordText.FIRST_SESSION_NO_EARLIER_NOTE.text();
        NoteRow last = rows.getFirst();
        String change = rows.size() > 1
                ? RecordText.THE_TIME_BEFORE.text(AnswerWords.pain(rows.get(1).painBefore()))
                : "";
        return RecordText.PAIN_WAS_ON.text(
                AnswerWords.pain(last.painBefore()),
                Formats.shortDay(last.head().serviceDate()),
                change);
    }

    /** @param plan the client's current one */
    List<Alert> alerts(ClientRecord client, @Nullable Plan plan) {
        return SessionAlerts.of(screening.standing(client.reference().id()), client.allergies(), plan, 0).stream()
                .map(SessionCards::alert)
                .toList();
    }

    static Alert alert(AlertLine line) {
        return new Alert(Alert.Kind.valueOf(line.kind()), line.strong(), line.text());
    }
}
