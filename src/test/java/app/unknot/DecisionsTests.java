package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decisions are found by their number and read alike: what was the matter, what was decided, what it costs. */
class DecisionsTests {
    private static final Path FOLDER = Path.of("docs", "decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

    @Test
    void each_has_a_number_a_title_and_three_parts() throws IOException {
        for (Path decision : decisions()) {
            List<String> lines = Files.readAllLines(decision);
            String number = decision.getFileName().toString().substring(0, 3);
            assertThat(lines.getFirst()).as(decision.toString()).matches("# " + number + " \\S.*");
            assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                    .as(decision.toString())
                    .containsExactly("## Context", "## Decision", "## Problems");
        }
    }

    @Test
    void no_number_is_missing_or_taken_twice() throws IOException {
        List<String> numbers = decisions().stream()
                .map(decision -> decision.getFileName().toString().substring(0, 3))
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("%03d"::formatted)
                        .toList());
    }

    @Test
    void what_they_point_to_is_there() throws IOException {
        for (Path decision : decisions()) {
            Matcher link = LINK.matcher(Files.readString(decision));
            while (link.find())
                if (!link.group(1).startsWith("http"))
                    assertThat(FOLDER.resolve(link.group(1)))
                            .as(decision.toString())
                            .exists();
        }
    }

    private static List<Path> decisions() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(25);
            return found;
        }
    }
}
