package app.unknot.letters.writing;

import app.unknot.clients.ClientId;
import app.unknot.letters.words.LettersWords;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.holds.Advice;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.store.ScreeningReport;
import app.unknot.screening.store.ScreeningReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Collects what screening knows of a client. */
@Component
class SafetyFacts {
    private final ScreeningResults screening;
    private final ScreeningReports reports;
    private final Holds holds;

    SafetyFacts(ScreeningResults screening, ScreeningReports reports, Holds holds) {
        this.screening = screening;
        this.reports = reports;
        this.holds = holds;
    }

    /**
     * @param told what the client told, in the words that were ticked or said
     * @param needsApproval what approval is asked for
     * @param limits what screening limits anyway, or empty
     * @param advised what the client was told and decided, or empty
     */
    record Screened(List<String> told, List<String> needsApproval, String limits, String advised) {}

    Screened of(ClientId client) {
        Optional<ScreeningReport> report = reports.last(client);
        return new Screened(
                report.map(ScreeningReport::told).orElse(List.of()),
                report.map(ScreeningReport::needsApproval).orElse(List.of()),
                limits(screening.standing(client)),
                holds.advice(client).map(Advice::words).orElse(""));
    }

    private static String limits(ScreeningResult standing) {
        List<String> limits = new ArrayList<>();
        if (standing.ceiling() != null) limits.add(LettersWords.PRESSURE_AT_MOST_OF_10.text(standing.ceiling()));
        if (!standing.avoidInWords().isEmpty())
            limits.add(LettersWords.WE_KEEP_OFF.text(String.join("; ", standing.avoidInWords())));
        standing.position().forEach(position -> limits.add(LettersWords.POSITION.text(position)));
        return String.join(" ", limits);
    }
}
