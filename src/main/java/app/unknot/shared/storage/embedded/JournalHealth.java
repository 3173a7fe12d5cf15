package app.unknot.shared.storage.embedded;

import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.storage.journal.ReplayReport;
import java.util.List;

/** What the start had to bring back, and what it could not. */
record JournalHealth(ReplayReport report) implements HealthSource {
    private static final String CODE = "journal.replay";
    private static final String TITLE = "Commit journal";

    @Override
    public List<HealthLine> lines() {
        if (!report.refused().isEmpty())
            return List.of(
                    new HealthLine(
                            CODE,
                            TITLE,
                            State.BAD,
                            "The start could not bring back: " + String.join(", ", report.refused()) + ".",
                            "Keep a copy of the folder 'journal'. Tablets resend their notes automatically. Check that day's postings."));
        if (report.replayed() > 0)
            return List.of(new HealthLine(
                    CODE,
                    TITLE,
                    State.ATTENTION,
                    "The database had lost " + report.replayed()
                            + " saved changes. The start brought all of them back.",
                    "Nothing is missing. Have the disk checked."));
        return List.of(HealthLine.good(CODE, TITLE, "The database has everything that was saved."));
    }
}
