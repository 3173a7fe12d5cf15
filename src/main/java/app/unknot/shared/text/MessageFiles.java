package app.unknot.shared.text;

import app.unknot.shared.PracticeFormats;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds words in the modules' message files. The language is the practice's, as all formats are. */
public final class MessageFiles {
    private static final String FOLDER = "texts/";
    private static final int MODULE = 2;

    /** Rules ask for words thousands of times: what depends on the code alone is made once. */
    private static final Map<Class<?>, String> FILES = new ConcurrentHashMap<>();

    private static final Map<Text, String> KEYS = new ConcurrentHashMap<>();

    /** Enums whose constants are keys as they are: those of screens, and those of a module's services and rules. */
    private static final Pattern ONLY_KEYS = Pattern.compile(".*(Text|Words)");

    private static final ResourceBundle.Control ENGLISH_IS_THE_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private MessageFiles() {}

    static String words(Text text, @Nullable Object... values) {
        return words(((Enum<?>) text).getDeclaringClass(), key(text), values);
    }

    static String also(Text text, String part, @Nullable Object... values) {
        return words(((Enum<?>) text).getDeclaringClass(), key(text) + "." + part, values);
    }

    /**
     * The words under this key in the file of the module that has this type.
     *
     * @throws java.util.MissingResourceException where the file does not have the key; a test keeps keys and files together
     */
    public static String words(Class<?> type, String key, @Nullable Object... values) {
        Locale locale = PracticeFormats.locale();
        String words = ResourceBundle.getBundle(file(type), locale, ENGLISH_IS_THE_BASE)
                .getString(key);
        if (values.length == 0) return words;
        return new MessageFormat(words, locale)
                .format(Arrays.stream(values).map(MessageFiles::written).toArray());
    }

    /**
     * All words of one file, by their keys.
     *
     * @param file without folder and ending, such as {@code browser}
     */
    public static SortedMap<String, String> all(String file, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(FOLDER + file, locale, ENGLISH_IS_THE_BASE);
        SortedMap<String, String> all = new TreeMap<>();
        for (String key : bundle.keySet()) all.put(key, bundle.getString(key));
        return all;
    }

    /** As people read it: a message file decides on words, not on formats. */
    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case LocalDate day -> PracticeFormats.day(day);
            case LocalTime time -> PracticeFormats.time(time);
            default -> String.valueOf(value);
        };
    }

    /** Without ending, such as {@code texts/plans}. */
    public static String file(Class<?> type) {
        return FILES.computeIfAbsent(type, any -> FOLDER + any.getPackageName().split("\\.")[MODULE]);
    }

    /** {@code save-the-plan} for a constant of {@code PlansText} or {@code PlansWords}, {@code history-topic.pain} for one of the domain. */
    public static String key(Text text) {
        return KEYS.computeIfAbsent(text, MessageFiles::spelled);
    }

    private static String spelled(Text text) {
        String constant = coded(text.name());
        String type = ((Enum<?>) text).getDeclaringClass().getSimpleName();
        return ONLY_KEYS.matcher(type).matches() ? constant : dashed(type) + "." + constant;
    }

    /** {@code note-sign} of {@code NOTE_SIGN}. */
    public static String coded(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code plan-view} of {@code PlanView}. */
    public static String dashed(String type) {
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
