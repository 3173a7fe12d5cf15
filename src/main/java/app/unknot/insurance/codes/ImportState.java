package app.unknot.insurance.codes;

import app.unknot.insurance.codes.OrderFile.Skipped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import goes.
 *
 * @param year fiscal year, or 0 while there was none
 * @param done codes that are written
 * @param all codes to write
 * @param stage where it stands
 * @param report what became of it line by line, once it is over
 */
public record ImportState(
        int year, int done, int all, Stage stage, @Nullable Report report) {
    static final ImportState NONE = new ImportState(0, 0, 0, Stage.NONE, null);

    /** Where an import stands. */
    public enum Stage {
        NONE,
        RUNNING,
        FINISHED,
        CANCELED,
        FAILED
    }

    /**
     * What became of a file.
     *
     * @param lines in the file
     * @param codes that can be billed in this year
     * @param added codes or years that were not known
     * @param changed codes whose words or days changed
     * @param ended codes that ended the day before this year
     * @param skipped lines that were not read, such as {@code 12: the line is too short}
     */
    public record Report(int lines, int codes, int added, int changed, int ended, List<String> skipped) {
        static Report of(OrderFile file, int added, int changed, int ended) {
            return new Report(
                    file.lines(),
                    file.billable().size(),
                    added,
                    changed,
                    ended,
                    file.skipped().stream().map(Report::words).toList());
        }

        private static String words(Skipped line) {
            return line.line() + ": " + line.why();
        }
    }

    ImportState at(int written) {
        return new ImportState(year, written, all, stage, report);
    }

    ImportState as(Stage next) {
        return new ImportState(year, done, all, next, report);
    }

    public boolean isRunning() {
        return stage == Stage.RUNNING;
    }
}
