package app.unknot.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.text.ModuleTexts.Found;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our modules in the browser say nothing of their own: all they say is in {@code texts/browser.properties}. */
class BrowserTextsTests {
    private static final Path WORDS = Path.of("src/main/resources/texts/browser.properties");
    private static final Path MODULES = Path.of("frontend");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([a-z0-9-]+)'");
    private static final Pattern ASKED_BY_CODE = Pattern.compile("\\bt\\((?!')");

    /** Where keys are made of a code, and of what; the server has the same names, and its own test holds them. */
    private static final Map<String, String> BY_CODE = Map.of(
            "body-map/regions.js", "body-region.",
            "body-map/finding-words.js", "answer.muscle.",
            "kit/texts.js", "answer.");

    private static final Pattern SENTENCE = Pattern.compile("(?:^|[^A-Za-z])[A-Z][a-z]+[,.]? [a-z]+");
    private static final Pattern LABEL = Pattern.compile("^[A-Z][a-z]{2,}[.:!?]?$");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");

    /** A problem that only a programmer reads, and what browsers call their keys and events. */
    private static final Pattern NOT_SHOWN = Pattern.compile("(Error|Exception)\\($|[=!]== $|name \\|\\| $|case $");

    @Test
    void every_key_of_a_module_has_words_and_all_words_are_asked_for() {
        Set<String> asked = new TreeSet<>();
        modules().values().forEach(source -> ASKED.matcher(source).results().forEach(hit -> asked.add(hit.group(1))));
        assertThat(asked).hasSizeGreaterThan(350).isEqualTo(words().stringPropertyNames());
    }

    @Test
    void a_key_stands_there_as_it_is_unless_it_is_the_name_of_a_region_or_an_answer() {
        Map<String, String> others = new TreeMap<>(modules());
        others.keySet().removeAll(BY_CODE.keySet());
        assertThat(others)
                .allSatisfy((file, source) -> assertThat(
                                ASKED_BY_CODE.matcher(source).find())
                        .as(file)
                        .isFalse());
        assertThat(BY_CODE)
                .allSatisfy((file, key) -> assertThat(modules().get(file)).contains("t(`" + key));
    }

    @Test
    void as_many_values_are_given_as_the_words_have_places() {
        Pattern place = Pattern.compile("\\{(\\d)}");
        Properties words = words();
        assertThat(modules()).allSatisfy((file, source) -> {
            for (ModuleTexts.Call call : ModuleTexts.calls(source)) {
                long places = place.matcher(words.getProperty(call.key(), ""))
                        .results()
                        .map(hit -> hit.group(1))
                        .distinct()
                        .count();
                assertThat(call.values()).as(file + ": " + call.key()).isEqualTo((int) places);
            }
        });
    }

    @Test
    void no_template_has_words_of_its_own() {
        assertThat(modules())
                .allSatisfy((file, source) -> assertThat(ModuleTexts.of(source))
                        .filteredOn(Found::isMarkup)
                        .filteredOn(found -> LETTERS.matcher(found.text()).find())
                        .as(file)
                        .isEmpty());
    }

    @Test
    void no_module_has_sentences_or_labels_of_its_own() {
        assertThat(modules())
                .allSatisfy((file, source) -> assertThat(ModuleTexts.of(source))
                        .filteredOn(found -> !found.isMarkup()
                                && !NOT_SHOWN.matcher(found.before()).find())
                        .filteredOn(found -> SENTENCE.matcher(found.text()).find()
                                || LABEL.matcher(found.text()).find())
                        .as(file)
                        .isEmpty());
    }

    @Test
    void the_reader_of_modules_tells_markup_from_code() {
        String module =
                "const a = /'/; /* 'No' */ const b = c ? 'Say it' : html`<p class=\"x\" title=\"Hint\">One ${d ? html`<b>two</b>` : t('key')}</p>`;";
        assertThat(ModuleTexts.of(module))
                .extracting(Found::text)
                .containsExactlyInAnyOrder("Say it", "two", "key", "One", "Hint");
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(WORDS)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** What the modules are made of, by their places below {@code frontend}. */
    private static Map<String, String> modules() {
        Map<String, String> modules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MODULES)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.toString().endsWith(".test.js"))
                    .toList();
            for (Path file : all) modules.put(MODULES.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }
}
