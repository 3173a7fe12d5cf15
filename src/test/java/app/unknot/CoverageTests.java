package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of what the practice was conceived from says the truth: every line names a package, tests that are there and run, that know
 * what the line is about, and that decide something.
 */
class CoverageTests {
    private static final int LINES = 112;
    private static final String NOT_YET = "not yet";

    /** A statement for the client's insurer, paying in parts. */
    private static final Set<Integer> INCOMPLETE = Set.of(98, 99);

    private static final Pattern LINE = Pattern.compile("\\| (\\d+) \\| (.+?) \\| `([a-z.]+)` \\| (.+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    private record Line(int number, String has, String packageName, String shownBy) {}

    @Test
    void the_lines_are_numbered_without_a_gap() throws IOException {
        assertThat(lines())
                .extracting(Line::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, LINES).boxed().toList());
        assertThat(lines()).allSatisfy(line -> assertThat(line.has()).isNotBlank());
    }

    @Test
    void every_line_names_a_package_of_the_product() throws IOException {
        assertThat(lines())
                .allSatisfy(line -> assertThat(Path.of(
                                "src/main/java/app/unknot", line.packageName().split("\\.")))
                        .as("line %d", line.number())
                        .isDirectory());
    }

    @Test
    void every_line_is_shown_by_a_test_but_for_those_that_are_known_to_be_incomplete() throws IOException {
        Map<String, List<String>> sources = sources();
        List<String> missing = new ArrayList<>();
        Set<Integer> incomplete = new TreeSet<>();
        for (Line line : lines()) {
            if (line.shownBy().equals(NOT_YET)) {
                incomplete.add(line.number());
                continue;
            }
            var tests = TEST.matcher(line.shownBy());
            assertThat(tests.find()).as("line %d names a test", line.number()).isTrue();
            boolean knows = false;
            do {
                List<String> found = sources.getOrDefault(tests.group(1), List.of()).stream()
                        .filter(source -> decides(source, tests.group(2)))
                        .toList();
                if (found.isEmpty()) missing.add(line.number() + ": " + tests.group());
                knows |= found.stream().anyMatch(source -> knows(source, line.packageName()));
            } while (tests.find());
            if (!knows) missing.add(line.number() + ": nothing of " + line.packageName());
        }
        assertThat(missing).as("tests that are not there").isEmpty();
        assertThat(incomplete).as("incomplete lines").isEqualTo(INCOMPLETE);
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("docs/coverage.md")).stream()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .map(line -> new Line(Integer.parseInt(line.group(1)), line.group(2), line.group(3), line.group(4)))
                .toList();
    }

    /** Sources of the test classes by simple name; two packages may have one of the same name. */
    private static Map<String, List<String>> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Collectors.mapping(CoverageTests::read, Collectors.toList())));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a test that runs and asserts. Between the annotation and the name stands no other method. */
    private static boolean decides(String source, String method) {
        Pattern test = Pattern.compile("@(?:Test|ParameterizedTest)\\b((?:(?!\\bvoid\\b)[\\s\\S])*)\\bvoid " + method
                + "\\(([\\s\\S]*?)\\n    }");
        var found = test.matcher(source);
        return found.find()
                && !found.group(1).contains("@Disabled")
                && found.group(2).contains("assertThat");
    }

    /** Whether a test stands beside what a line is about, or uses it. */
    private static boolean knows(String source, String packageName) {
        return Pattern.compile("(?:package|import|import static) app\\.unknot\\." + Pattern.quote(packageName) + "\\b")
                .matcher(source)
                .find();
    }
}
