package app.unknot.shared.text;

import app.unknot.shared.PracticeFormats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads content that ships with the product and is written for people: safety questions, pages to read at home, consent forms. Each
 * file says its language, such as {@code /plans/education_en.json}; English is there where the practice's own language is not.
 */
public final class ContentFiles {
    private static final String ENGLISH = "en";

    private ContentFiles() {}

    /**
     * Reads the whole file in the practice's language.
     *
     * @param reader a class of the module that the content belongs to: files stand in a folder with the module's name
     * @param name without language and ending, such as {@code education}
     * @param ending such as {@code .json}
     */
    public static String read(Class<?> reader, String name, String ending) {
        String module = reader.getPackageName().split("\\.")[2];
        for (String language : List.of(PracticeFormats.locale().getLanguage(), ENGLISH)) {
            try (InputStream in =
                    ContentFiles.class.getResourceAsStream("/" + module + "/" + name + "_" + language + ending)) {
                if (in != null) return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(module + "/" + name + ending + " cannot be read", e);
            }
        }
        throw new IllegalStateException("There is no /" + module + "/" + name + "_" + ENGLISH + ending);
    }
}
