package app.unknot.shared.storage.embedded;

import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.storage.journal.ReplayReport;
import app.unknot.shared.text.SharedWords;
import java.util.List;

/** What the start had to bring back, and what it could not. */
record JournalHealth(ReplayReport report) implements HealthSource {
    private static final String CODE = "journal.replay";

    @Override
    public List<HealthLine> lines() {
        if (!report.refused().isEmpty())
            return List.of(new HealthLine(
                    CODE,
                    SharedWords.COMMIT_JOURNAL.text(),
                    State.BAD,
                    SharedWords.THE_START_COULD_NOT_BRING.text(String.join(", ", report.refused())),
                    SharedWords.KEEP_A_COPY_OF_THE_FOLDER.text()));
        if (report.replayed() > 0)
            return List.of(new HealthLine(
                    CODE,
                    SharedWords.COMMIT_JOURNAL.text(),
                    State.ATTENTION,
                    SharedWords.THE_DATABASE_HAD_LOST_SAVED.text(report.replayed()),
                    SharedWords.NOTHING_IS_MISSING_HAVE_THE_DISK.text()));
        return List.of(HealthLine.good(
                CODE,
                SharedWords.COMMIT_JOURNAL.text(),
                SharedWords.THE_DATABASE_HAS_EVERYTHING_THAT_WAS_SAVED.text()));
    }
}
