package app.unknot.screening.medicines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words and names of people that are near to a medicine and mean something else, such as olive and Aleve. The list holds those of a large
 * dictionary that would otherwise be asked about; its test finds what is missing.
 */
final class EverydayWords {
    private static final Set<String> WORDS = read();

    private EverydayWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EverydayWords.class.getResourceAsStream("/screening/everyday-words.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
