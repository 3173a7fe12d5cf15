package app.unknot.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Regions;
import app.unknot.audit.acts.Act;
import app.unknot.audit.acts.Acts;
import app.unknot.charting.note.FieldWords;
import app.unknot.clients.history.HistoryFields;
import app.unknot.screening.rulebook.KnownFacts;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys in Java and words in the message files belong together, and no screen has words of its own. */
class MessageFilesTests {
    private static final Path FILES = Path.of("src/main/resources/texts");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private static final Pattern SAID = Pattern.compile("\\b(\\w+(?:Text|Words)\\.[A-Z0-9_]+)\\s*\\.text\\(");

    /** A word that begins a sentence or a label, given to something that shows it. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Span|Div|Paragraph|H[1-4]|Button|Card|NoteBox|EmptyState|Tag|TextField|TextArea|PasswordField|IntegerField"
                    + "|Select<>|ComboBox<>|Dialog|Checkbox|ListItem|ChoiceRow<>|ChipPicker<>|DayField|ReasonDialog)"
                    + "|setText|setLabel|setPlaceholder|setHelperText|setHeaderTitle|setErrorMessage|setAriaLabel"
                    + "|(?:Buttons|Toast|Confirm)\\.\\w+)\\(\\s*(?:Tone\\.\\w+,\\s*)?\"[A-Z][a-z]");

    private static final JavaClasses PRODUCT = ProductClasses.all();

    @Test
    void every_key_has_words_and_all_words_have_a_key() {
        Map<String, Set<String>> keys = new HashMap<>();
        for (Text text : texts()) keys(keys, text.getClass()).addAll(keys(text));
        keys(keys, Act.class)
                .addAll(Acts.all().stream().flatMap(act -> act.keys().stream()).toList());
        keys(keys, FieldWords.class).addAll(FieldWords.keys());
        keys(keys, HistoryFields.class).addAll(HistoryFields.keys());
        keys(keys, KnownFacts.class).addAll(KnownFacts.keys());
        keys(keys, Regions.class).addAll(Regions.keys());
        for (Class<?> screen : screens()) keys(keys, screen).add(ScreenTitle.key(screen));
        Map<String, Set<String>> written = files().stream()
                // What the browser's modules say has a test of its own.
                .filter(file -> !isTranslation(file) && !name(file).equals("browser.properties"))
                .collect(Collectors.toMap(
                        file -> "texts/" + name(file).replace(".properties", ""),
                        file -> new TreeSet<>(words(file).stringPropertyNames())));
        assertThat(written).isEqualTo(keys);
    }

    @Test
    void no_two_enums_of_the_domain_share_a_key_in_a_module() {
        Map<String, Class<?>> owners = new HashMap<>();
        for (Text text : texts()) {
            if (isOnlyAKey(text)) continue;
            Class<?> other = owners.putIfAbsent(
                    MessageFiles.file(text.getClass()) + " " + MessageFiles.key(text), text.getClass());
            assertThat(other).as("another owner of the key of %s", text).isNull();
        }
    }

    @Test
    void every_key_of_a_screen_a_service_or_a_rule_is_used() {
        String sources = String.join("\n", sources().values());
        assertThat(texts())
                .filteredOn(MessageFilesTests::isOnlyAKey)
                .allSatisfy(text -> assertThat(sources.contains(text.getClass().getSimpleName() + "." + text.name()))
                        .as("%s is used", text)
                        .isTrue());
    }

    @Test
    void an_enum_names_all_that_it_also_says_and_nothing_else() {
        Map<Path, String> sources = sources();
        Pattern asked = Pattern.compile("\\balso\\(\"([a-z-]+)\"");
        for (JavaClass type : PRODUCT) {
            if (!type.isEnum() || !type.isAssignableTo(Text.class)) continue;
            Also also = type.isAnnotatedWith(Also.class) ? type.getAnnotationOfType(Also.class) : null;
            String file = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
            assertThat(asked.matcher(sources.get(SOURCES.resolve(file)))
                            .results()
                            .map(hit -> hit.group(1))
                            .collect(Collectors.toSet()))
                    .as(type.getName())
                    .isEqualTo(also == null ? Set.of() : Set.of(also.value()));
        }
    }

    @Test
    void every_screen_has_a_title_in_its_message_file() {
        // The home address only leads on.
        assertThat(PRODUCT.stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .filter(type -> !type.isAnnotatedWith(DynamicPageTitle.class))
                        .map(JavaClass::getSimpleName))
                .containsExactly("HomeView");
    }

    @Test
    void a_translation_says_the_same_with_the_same_values() {
        for (Path file : files()) {
            if (!isTranslation(file)) continue;
            Properties english = words(FILES.resolve(name(file).replaceAll("_.*", ".properties")));
            assertThat(words(file)).allSatisfy((key, words) -> {
                assertThat(english).containsKey(key);
                assertThat(places((String) words)).isEqualTo(places(english.getProperty((String) key)));
            });
        }
    }

    @Test
    void places_for_values_are_numbered_without_a_gap() {
        for (Path file : files())
            assertThat(words(file)).allSatisfy((key, words) -> {
                Set<Integer> places = places((String) words);
                assertThat(places.stream().mapToInt(place -> place).max().orElse(-1))
                        .isEqualTo(places.size() - 1);
            });
    }

    @Test
    void who_gives_values_gives_as_many_as_the_words_have_places_for() {
        Map<String, Integer> places = new HashMap<>();
        for (Text text : texts())
            if (isOnlyAKey(text))
                places.put(
                        text.getClass().getSimpleName() + "." + text.name(),
                        places(words(FILES.resolve(MessageFiles.file(text.getClass())
                                                        .replace("texts/", "") + ".properties"))
                                        .getProperty(MessageFiles.key(text)))
                                .size());
        Map<String, Integer> asked = new HashMap<>();
        sources()
                .values()
                .forEach(source -> SAID.matcher(source).results().forEach(call -> {
                    String text = call.group(1);
                    int given = values(source, call.end());
                    boolean isArray = source.startsWith(".toArray())", source.indexOf('.', call.end()));
                    if (places.containsKey(text) && places.get(text) != given && !isArray) asked.put(text, given);
                }));
        assertThat(asked).as("values given").isEmpty();
    }

    /** How many values stand between the bracket that ends before {@code from} and the one that closes it. */
    private static int values(String source, int from) {
        int depth = 1;
        int commas = 0;
        boolean quoted = false;
        int at = from;
        for (; depth > 0; at++) {
            char here = source.charAt(at);
            if (here == '"' && source.charAt(at - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (here == '(') depth++;
            if (here == ')') depth--;
            if (here == ',' && depth == 1) commas++;
        }
        return source.substring(from, at - 1).isBlank() ? 0 : commas + 1;
    }

    @Test
    void no_screen_has_words_of_its_own() {
        List<String> found = new ArrayList<>();
        sources().forEach((file, source) -> {
            if (file.toString().contains("/ui/") || file.toString().contains("/shell/"))
                SHOWN.matcher(source).results().forEach(hit -> found.add(file + ": " + hit.group()));
        });
        assertThat(found).isEmpty();
    }

    private static Set<String> keys(Map<String, Set<String>> keys, Class<?> type) {
        return keys.computeIfAbsent(MessageFiles.file(type), file -> new TreeSet<>());
    }

    /** That of its title, and those of what its enum also says. */
    private static List<String> keys(Text text) {
        String key = MessageFiles.key(text);
        Also also = text.getClass().getAnnotation(Also.class);
        if (also == null) return List.of(key);
        Stream<String> parts = Stream.of(also.value()).map(part -> key + "." + part);
        return Stream.concat(also.only() ? Stream.of() : Stream.of(key), parts).toList();
    }

    private static boolean isOnlyAKey(Text text) {
        return text.getClass().getSimpleName().matches(".*(Text|Words)");
    }

    private static List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (JavaClass type : PRODUCT)
            if (type.isEnum() && type.isAssignableTo(Text.class))
                Stream.of(type.reflect().getEnumConstants())
                        .map(Text.class::cast)
                        .forEach(texts::add);
        assertThat(texts).hasSizeGreaterThan(1_500);
        return texts;
    }

    private static List<Class<?>> screens() {
        return PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(DynamicPageTitle.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Set<Integer> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(hit -> Integer.valueOf(hit.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTranslation(Path file) {
        return name(file).contains("_");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Properties words(Path file) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<Path> files() {
        return walk(FILES, ".properties");
    }

    private static Map<Path, String> sources() {
        return walk(SOURCES, ".java").stream().collect(Collectors.toMap(file -> file, MessageFilesTests::read));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
