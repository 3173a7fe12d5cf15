package app.unknot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneStyleSheetTests {
    /** Of pages that load nothing else. */
    private static final Set<String> OF_THEIR_OWN = Set.of("styles/lock.css", "styles/check-in.css");

    @Test
    void every_style_is_in_it_as_it_is() throws IOException {
        Path frontend = Path.of("frontend");
        String all = OneStyleSheet.joined();
        try (Stream<Path> files = Files.walk(frontend)) {
            List<Path> styles = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file ->
                            !OF_THEIR_OWN.contains(frontend.relativize(file).toString()))
                    .toList();
            assertThat(styles).hasSizeGreaterThan(10);
            for (Path style : styles) assertThat(all).contains(Files.readString(style));
        }
    }

    @Test
    void the_tokens_come_first() {
        assertThat(OneStyleSheet.joined()).startsWith("/* styles/tokens.css */");
    }

    /** Joined, an address would lead from another folder than before. */
    @Test
    void none_names_another_file() {
        assertThat(OneStyleSheet.joined()).doesNotContain("@import", "url(.", "url('.", "url(\".");
    }
}
