package app.unknot.intake.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientReference;
import app.unknot.clients.history.HistoryDraft;
import app.unknot.intake.Intake;
import app.unknot.intake.SafetyAnswers;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.questions.Question;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;

/** Knows when an answer may be an emergency, and warns. */
@org.springframework.stereotype.Component
class IntakeAlarm {
    private final Intake intake;
    private final ScreeningService screening;
    private final ClientDirectory clients;
    private final EmergencyStop emergency;

    IntakeAlarm(Intake intake, ScreeningService screening, ClientDirectory clients, EmergencyStop emergency) {
        this.intake = intake;
        this.screening = screening;
        this.clients = clients;
        this.emergency = emergency;
    }

    boolean rings(HistoryDraft draft) {
        return isEmergency(intake.preview(draft));
    }

    private static boolean isEmergency(ScreeningResult screened) {
        return screened.findings().stream()
                .anyMatch(finding ->
                        finding.level() == Level.EMERGENCY && !finding.rule().equals(Finding.HOLD));
    }

    /**
     * @param mistaken gets the questions that were answered with Yes by mistake
     */
    Component card(HistoryDraft draft, Consumer<List<Question>> mistaken) {
        ClientReference client = clients.reference(draft.client());
        List<Question> yes = intake.questions().everyVisit().stream()
                .filter(question ->
                        new SafetyAnswers(draft.history()).answer(question).orElse(false))
                .toList();
        return emergency.card(client, yes, intake.preview(draft), () -> {
            screening.withdrawMistake(client.id());
            mistaken.accept(yes);
        });
    }
}
