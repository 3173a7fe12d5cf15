package app.unknot.letters.writing;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.history.HealthHistory;
import app.unknot.letters.words.LettersWords;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Collects from the record what a letter is written from. Each service it asks checks the person again. */
@Component
public class LetterSources {
    private final ClientDirectory clients;
    private final HealthHistories histories;
    private final SafetyFacts safety;
    private final ChartFacts chart;
    private final PracticeSettings practice;
    private final PracticeClock clock;

    LetterSources(
            ClientDirectory clients,
            HealthHistories histories,
            SafetyFacts safety,
            ChartFacts chart,
            PracticeSettings practice,
            PracticeClock clock) {
        this.clients = clients;
        this.histories = histories;
        this.safety = safety;
        this.chart = chart;
        this.practice = practice;
        this.clock = clock;
    }

    public LetterFacts of(ClientId client) {
        ClientRecord record = clients.open(client);
        HealthHistory history = histories.current(client).orElse(HealthHistory.EMPTY);
        SafetyFacts.Screened screened = safety.of(client);
        PracticeProfile profile = practice.profile();
        List<String> told = new ArrayList<>(screened.told());
        if (told.isEmpty() && !record.complaint().isBlank())
            told.add(LettersWords.REASON_FOR_VISIT.text(record.complaint()));
        return new LetterFacts(
                profile.name(),
                profile.phone(),
                record.reference().name(),
                clock.today(),
                told,
                screened.needsApproval(),
                screened.limits(),
                HistoryWords.onset(history),
                HistoryWords.pain(history),
                HistoryWords.medicines(history),
                record.allergies(),
                HistoryWords.conditions(history),
                HistoryWords.emergencyContact(history),
                screened.advised(),
                chart.interrupted(client),
                chart.treatment(client));
    }
}
