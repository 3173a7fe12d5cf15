package app.unknot.charting.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.SessionNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A tablet never sends more at once than the portal takes: what it keeps would stay on it. */
class TabletLimitsTests {
    private static final Path JOURNAL = Path.of("frontend", "session-workspace", "journal");

    @Test
    void a_batch_of_changes_is_taken_whole() throws IOException {
        assertThat(number("queue.js", "BATCH")).isEqualTo(SessionNotes.LARGEST_BATCH);
        assertThat(number("compare.js", "BATCH")).isLessThanOrEqualTo(SessionNotes.LARGEST_BATCH);
    }

    @Test
    void a_comparison_is_answered_whole() throws IOException {
        assertThat(number("compare.js", "NOTES_AT_ONCE")).isLessThanOrEqualTo(KeptNotes.MOST_NOTES);
        assertThat(number("compare.js", "IDS_AT_ONCE")).isLessThanOrEqualTo(KeptNotes.MOST_OPERATIONS);
    }

    private static int number(String module, String name) throws IOException {
        Matcher found = Pattern.compile("^const " + name + " = ([\\d_]+);$", Pattern.MULTILINE)
                .matcher(Files.readString(JOURNAL.resolve(module)));
        assertThat(found.find()).as(module + ": " + name).isTrue();
        return Integer.parseInt(found.group(1).replace("_", ""));
    }
}
