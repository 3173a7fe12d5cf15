package app.unknot.letters.writing;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.history.HealthHistory;
import app.unknot.letters.SessionUnderWay;
import app.unknot.letters.TreatmentRecord;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.screening.Clearance;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.holds.Advice;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.store.ScreeningReport;
import app.unknot.screening.store.ScreeningReports;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects from the record what a letter is written from. Each service it asks checks the person again. */
@Component
public class LetterSources {
    private final ClientDirectory clients;
    private final HealthHistories histories;
    private final ScreeningResults screening;
    private final ScreeningReports reports;
    private final Holds holds;
    private final PracticeSettings practice;
    private final ObjectProvider<TreatmentRecord> treatment;
    private final ObjectProvider<SessionUnderWay> sessions;
    private final PracticeClock clock;

    LetterSources(
            ClientDirectory clients,
            HealthHistories histories,
            ScreeningResults screening,
            ScreeningReports reports,
            Holds holds,
            PracticeSettings practice,
            ObjectProvider<TreatmentRecord> treatment,
            ObjectProvider<SessionUnderWay> sessions,
            PracticeClock clock) {
        this.clients = clients;
        this.histories = histories;
        this.screening = screening;
        this.reports = reports;
        this.holds = holds;
        this.practice = practice;
        this.treatment = treatment;
        this.sessions = sessions;
        this.clock = clock;
    }

    public LetterFacts of(ClientId client) {
        ClientRecord record = clients.open(client);
        HealthHistory history = histories.current(client).orElse(HealthHistory.EMPTY);
        Optional<ScreeningReport> report = reports.last(client);
        PracticeProfile profile = practice.profile();
        List<String> told = new ArrayList<>(report.map(ScreeningReport::told).orElse(List.of()));
        if (told.isEmpty() && !record.complaint().isBlank()) told.add("Reason for visit: " + record.complaint());
        return new LetterFacts(
                profile.name(),
                profile.phone(),
                record.reference().name(),
                clock.today(),
                told,
                report.map(ScreeningReport::needsApproval).orElse(List.of()),
                limits(screening.standing(client)),
                HistoryWords.onset(history),
                HistoryWords.pain(history),
                HistoryWords.medicines(history),
                record.allergies(),
                HistoryWords.conditions(history),
                HistoryWords.emergencyContact(history),
                holds.advice(client).map(Advice::words).orElse(""),
                sessions.orderedStream()
                        .flatMap(session -> session.of(client).stream())
                        .findFirst()
                        .orElse(null),
                treatment
                        .orderedStream()
                        .findFirst()
                        .flatMap(chart -> chart.of(client))
                        .orElse(null));
    }

    private static String limits(Clearance standing) {
        List<String> limits = new ArrayList<>();
        if (standing.ceiling() != null) limits.add("Pressure at most " + standing.ceiling() + " of 10.");
        if (!standing.avoidInWords().isEmpty())
            limits.add("We keep off: " + String.join("; ", standing.avoidInWords()) + ".");
        standing.position().forEach(position -> limits.add("Position: " + position + "."));
        return String.join(" ", limits);
    }
}
