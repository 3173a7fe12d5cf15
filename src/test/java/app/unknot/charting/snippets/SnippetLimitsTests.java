package app.unknot.charting.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SnippetLimitsTests {
    @Test
    void the_dialog_takes_as_much_as_is_kept() throws IOException {
        assertThat(Files.readString(Path.of("frontend", "session-workspace", "note", "snippet-dialog.js")))
                .contains("name=\"title\" required maxlength=\"" + Snippets.LONGEST_TITLE + "\"")
                .contains("name=\"text\" rows=\"3\" maxlength=\"" + Snippets.LONGEST_TEXT + "\"");
    }
}
