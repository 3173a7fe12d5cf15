package app.unknot.shared.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fonts that a text needs: those that come with the product first, and for what none of them has, the TrueType fonts that are
 * installed on this machine. Installed ones are looked through once, when a character is met that needs one.
 */
final class PrintFonts {
    static final String LATIN = "Liberation Sans";

    private static final List<Path> FOLDERS = Stream.of(
                    "/usr/share/fonts",
                    "/usr/local/share/fonts",
                    "/Library/Fonts",
                    "/System/Library/Fonts",
                    "C:/Windows/Fonts")
            .map(Path::of)
            .toList();

    private static final PrintFonts OF_THIS_MACHINE = new PrintFonts(FOLDERS);

    private final List<Path> folders;
    private @Nullable List<PrintFont> installed;

    /** @param folders where more fonts may be */
    PrintFonts(List<Path> folders) {
        this.folders = folders;
    }

    static PrintFonts ofThisMachine() {
        return OF_THIS_MACHINE;
    }

    /** The fonts that are needed for these words, the one for Latin letters first, and what none of them has. */
    Choice choose(String words) {
        SequencedSet<PrintFont> fonts = new LinkedHashSet<>();
        fonts.add(Shipped.FONTS.getFirst().get());
        SequencedSet<String> missing = new LinkedHashSet<>();
        words.codePoints().filter(PrintFonts::isSeen).distinct().forEach(character -> {
            if (fonts.stream().anyMatch(font -> font.has().get(character))) return;
            find(character).ifPresentOrElse(fonts::add, () -> missing.add(Character.toString(character)));
        });
        return new Choice(List.copyOf(fonts), List.copyOf(missing));
    }

    private Optional<PrintFont> find(int character) {
        return Stream.concat(Shipped.FONTS.stream().map(Supplier::get), installed().stream())
                .filter(font -> font.has().get(character))
                .findFirst();
    }

    private synchronized List<PrintFont> installed() {
        List<PrintFont> known = installed;
        if (known == null) {
            known = folders.stream()
                    .filter(Files::isDirectory)
                    .flatMap(PrintFonts::files)
                    .map(PrintFont::installed)
                    .filter(font -> !font.has().isEmpty())
                    .toList();
            installed = known;
        }
        return known;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                            .sorted()
                            .toList())
                    .stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.of();
        }
    }

    /** Blanks, joiners and choices between two looks of a character draw nothing. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> character < '\ufe00' || character > '\ufe0f';
        };
    }

    /**
     * @param fonts in the order in which they are asked for a character
     * @param missing characters that no font has, each once
     */
    record Choice(List<PrintFont> fonts, List<String> missing) {}

    /** Read when the first page that needs them is printed: the largest has ten megabytes. */
    private static final class Shipped {
        static final List<Supplier<PrintFont>> FONTS = List.of(
                once(() -> PrintFont.shipped(LATIN, "/liberation/LiberationSans-", "Regular.ttf", "Bold.ttf")),
                once(() -> PrintFont.shipped(
                        "DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans", ".ttf", "-Bold.ttf")),
                once(() -> PrintFont.shipped(
                        "Noto Sans SC", "/fonts/ttf/NotoSansSC/NotoSansSC-", "Regular.ttf", "Bold.ttf")));

        private static Supplier<PrintFont> once(Supplier<PrintFont> read) {
            return new Supplier<>() {
                private @Nullable PrintFont font;

                @Override
                public synchronized PrintFont get() {
                    PrintFont known = font;
                    if (known == null) {
                        known = read.get();
                        font = known;
                    }
                    return known;
                }
            };
        }
    }
}
