package app.unknot.shell;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.text.MessageFiles;
import app.unknot.shared.ui.Assets;
import java.time.Duration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What our modules in the browser say, as one more module that they import under the name {@code words}: those of their own message
 * file, and the names that the server has too, of regions and of answers. It loads beside the other modules and stays in the same cache.
 */
@RestController
public final class BrowserWords {
    private static final String FILE = "browser";
    private static final String FOLDER = "words/";
    private static final String ENDING = ".js";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    /** What the modules name themselves, and the server too. */
    private static final Pattern SHARED = Pattern.compile("(body-region|answer)\\..*");

    /** The module's address. It carries the build and the practice's language, so that a cache may keep it for ever. */
    public static String path() {
        return Assets.path(FOLDER + PracticeFormats.locale().toLanguageTag() + ENDING);
    }

    @GetMapping("/assets/{build}/" + FOLDER + "{language}" + ENDING)
    ResponseEntity<String> serve(@PathVariable String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (!PracticeFormats.OFFERED.contains(locale))
            return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .body(module(locale));
    }

    /** The module itself. */
    public static String module(Locale locale) {
        return "export default " + JsonMapper.shared().writeValueAsString(of(locale)) + ";\n";
    }

    /** All words that the modules may ask for, by their keys. */
    private static SortedMap<String, String> of(Locale locale) {
        SortedMap<String, String> words = new TreeMap<>(MessageFiles.all(FILE, locale));
        for (String file : new String[] {"anatomy", "charting"})
            MessageFiles.all(file, locale).forEach((key, text) -> {
                if (SHARED.matcher(key).matches()) words.put(key, text);
            });
        return words;
    }
}
