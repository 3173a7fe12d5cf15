package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read is American English as it is spoken at the desk. These words gave earlier texts away as translated. */
class VoiceTests {
    private static final Pattern TRANSLATED = Pattern.compile(
            "\\banew\\b|\\bwhoever\\b|\\bmeanwhile\\b|\\bwhom to\\b|\\b(speaks|tells) of\\b|\\bgoes along\\b"
                    + "|\\bcall(s|ed)? (it |them )?off\\b|\\bat the door\\b|\\badvis(e|es|ed) a doctor"
                    + "|\\blooks? at it\\b|\\bdots per inch\\b|\\blies ahead\\b|\\blies in the future\\b"
                    + "|\\b(is|are|be|can be) ticked\\b|\\bnot kept yet\\b|\\bany more\\.|\\bno more\\.$"
                    + "|\\bstands (below|above|here|there|still|for|in|on|under|first|beside)\\b|\\bstill stands\\b"
                    + "|\\b(it|answer|clearance|consent|paper|document|name) (no longer )?counts\\b(?! re)"
                    + "|\\bcounts (no longer|until|for|from)\\b|\\bdo not fit together\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRITISH = Pattern.compile(
            "\\blicence[ds]?\\b|\\bcolour|\\bcentred?\\b|centimetre|\\bcancell(ed|ing)\\b|recognis|organis"
                    + "|behaviour|\\bfavour|\\bgrey\\b|\\bpractis|\\bwhilst\\b|\\btowards\\b|\\bafterwards\\b|tumour"
                    + "|diarrhoea|counsellor|\\bcheque|programme|\\bpost box",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)(?:^|\\s)//.*$", Pattern.DOTALL);

    /** A browser text is in quotes, in a template or between tags; a name in code is none of them. */
    private static final Pattern BROWSER_TEXT =
            Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'|>([^<>`{}]+)[<$]|`([^`]*)`");

    @Test
    void no_text_sounds_translated() {
        assertThat(texts().size()).isGreaterThan(3_000);
        assertThat(found(TRANSLATED)).isEmpty();
    }

    @Test
    void every_text_is_in_american_spelling() {
        assertThat(found(BRITISH)).isEmpty();
    }

    private static List<String> found(Pattern words) {
        return texts().stream()
                .flatMap(text -> words.matcher(text.words())
                        .results()
                        .filter(hit -> !isCode(hit.group()))
                        .map(hit -> text.file() + ": " + around(text.words(), hit)))
                .toList();
    }

    /** A constant in a query, such as CANCELLED. */
    private static boolean isCode(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String around(String text, MatchResult hit) {
        return text.substring(Math.max(0, hit.start() - 40), Math.min(text.length(), hit.end() + 40));
    }

    private static List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Path file : files("src/main/java", ".java")) {
            // In a concatenated sentence only the whole can be judged.
            String source = JOINED.matcher(withoutComments(read(file))).replaceAll("");
            LITERAL.matcher(source).results().forEach(literal -> texts.add(text(file, literal)));
        }
        for (Path file : files("frontend", ".js"))
            if (!file.toString().endsWith(".test.js"))
                BROWSER_TEXT
                        .matcher(withoutComments(read(file)))
                        .results()
                        .forEach(literal -> texts.add(text(file, literal)));
        for (Path file : files("src/main/resources/texts", ".properties"))
            read(file).lines().forEach(line -> texts.add(new Text(file, line.substring(line.indexOf('=') + 1))));
        Stream.of("screening/rules_en.json", "plans/education_en.json", "clients/consents_en.json")
                .map(Path.of("src/main/resources")::resolve)
                .forEach(file ->
                        LITERAL.matcher(read(file)).results().forEach(literal -> texts.add(text(file, literal))));
        files("docs/guide", ".md").forEach(file -> texts.add(new Text(file, read(file))));
        texts.add(new Text(Path.of("README.md"), read(Path.of("README.md"))));
        return texts;
    }

    private static Text text(Path file, MatchResult literal) {
        for (int group = 1; group <= literal.groupCount(); group++)
            if (literal.group(group) != null)
                return new Text(file, literal.group(group).replace("\\n", " "));
        return new Text(file, "");
    }

    private static String withoutComments(String source) {
        return COMMENT.matcher(source).replaceAll(" ");
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Text(Path file, String words) {
        Text(Path file, String words) {
            this.file = file;
            this.words = words.replaceAll("\\s+", " ");
        }
    }
}
