package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.history.HistoryFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of a note's fields stand in two files: the catalogue, and one module that the workspace reads them from. */
class FieldNamesTests {
    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path MODULES = Path.of("frontend");
    private static final Path WORKSPACE = MODULES.resolve("session-workspace");
    private static final Path NAMES = WORKSPACE.resolve(Path.of("model", "fields.js"));
    private static final Pattern NAME = Pattern.compile("^ {2}([A-Z_]+): '([^']+)',$", Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]+)\"|'([^'\\n]+)'|`([^`\\n]*)`");

    @Test
    void the_workspace_knows_every_field_by_the_name_that_the_catalogue_gives_it() throws IOException {
        Map<String, String> known = NAME.matcher(Files.readString(NAMES))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(known)
                .isEqualTo(
                        Arrays.stream(NoteField.values()).collect(Collectors.toMap(NoteField::name, NoteField::key)));
    }

    @Test
    void no_other_java_file_says_the_name_of_a_field() {
        assertThat(bare(JAVA, file -> file.toString().endsWith(".java") && !file.endsWith("NoteField.java"), false))
                .isEmpty();
    }

    @Test
    void no_other_module_says_the_name_of_a_field() {
        assertThat(bare(MODULES, file -> file.toString().matches(".*(?<!\\.test)\\.js") && !file.equals(NAMES), true))
                .isEmpty();
    }

    @Test
    void a_bare_name_would_be_found() {
        assertThat(Stream.of("pain.before", "region.${code}.worked", "homecare.", "region.", "s.text", "finding.${id}"))
                .allMatch(FieldNamesTests::isName);
        assertThat(Stream.of("pain", "next", "region", "s.", "a.b", "product", "p.user_id = ? and", "stroke.js"))
                .noneMatch(FieldNamesTests::isName);
    }

    private static Set<String> bare(Path root, Predicate<Path> looked, boolean modules) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all = files.filter(looked).toList();
            assertThat(all).hasSizeGreaterThan(50);
            return all.stream()
                    .flatMap(file -> texts(file)
                            .filter(text -> isName(inside(text))
                                    || (speaksOfNotes(file) && !isAttribute(file, text) && isWord(inside(text))))
                            .filter(text -> modules || !isOfTheIntake(file, inside(text)))
                            .map(text -> file + ": " + inside(text)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questions of an intake have fields of their own, and some are called alike. */
    private static boolean isOfTheIntake(Path file, String text) {
        return !file.toString().contains("/charting/")
                && (HistoryFields.find(text).isPresent() || file.endsWith("HistoryFields.java"));
    }

    /** Names of one word mean something else elsewhere. */
    private static boolean speaksOfNotes(Path file) {
        return file.startsWith(WORKSPACE) || file.toString().contains("/charting/");
    }

    /** The names of attributes and of their values are in double quotes there. */
    private static boolean isAttribute(Path file, MatchResult text) {
        return file.startsWith(MODULES) && text.group(1) != null;
    }

    private static boolean isWord(String text) {
        return text.equals(NoteField.STOPPED.key()) || text.equals(NoteField.TIMER.key());
    }

    /** A name of one part for all, or the beginning of one with the code joined to it. */
    private static boolean isName(String text) {
        return Arrays.stream(NoteField.values()).map(NoteField::key).anyMatch(name -> {
            int star = name.indexOf('*');
            if (star < 0) return name.contains(".") && text.equals(name);
            String prefix = name.substring(0, star);
            return text.startsWith(prefix)
                    && (text.length() == prefix.length()
                            || "${*%".indexOf(text.charAt(prefix.length())) >= 0
                            || NoteField.named(text).isPresent());
        });
    }

    private static Stream<MatchResult> texts(Path file) {
        try {
            return TEXT.matcher(Files.readString(file)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inside(MatchResult text) {
        for (int i = 1; i <= 3; i++) if (text.group(i) != null) return text.group(i);
        return "";
    }
}
