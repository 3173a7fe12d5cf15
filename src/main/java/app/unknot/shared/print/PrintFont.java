package app.unknot.shared.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that a printed page can embed.
 *
 * @param family as the style of the page names it
 * @param regular opens its upright cut
 * @param bold opens its bold cut, or the upright one again where there is no other
 * @param has the characters that it can draw
 */
record PrintFont(String family, Cut regular, Cut bold, BitSet has) {
    /** More than any character's number. */
    private static final int CHARACTERS = Character.MAX_CODE_POINT + 1;

    private static final int MAY_NOT_BE_EMBEDDED = 0x0002;

    /** One that comes with the product, by the beginning and the end of its files' names. */
    static PrintFont shipped(String family, String path, String regular, String bold) {
        Cut upright = () -> shipped(path + regular);
        return new PrintFont(family, upright, () -> shipped(path + bold), characters(upright));
    }

    /** One that somebody has installed on this machine; it has no characters when it may not be embedded, or is no TrueType. */
    static PrintFont installed(Path file) {
        Cut cut = () -> {
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        BitSet has;
        try {
            has = characters(cut);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            has = new BitSet();
        }
        return new PrintFont(String.valueOf(file.getFileName()), cut, cut, has);
    }

    private static InputStream shipped(String path) {
        InputStream letters = PrintFont.class.getResourceAsStream(path);
        if (letters == null) throw new IllegalStateException("The letters of the printed page are missing: " + path);
        return letters;
    }

    private static BitSet characters(Cut cut) {
        BitSet has = new BitSet();
        try (InputStream in = cut.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            OS2WindowsMetricsTable terms = font.getOS2Windows();
            // Letters that are no outlines, as in pictures of emoji, print nothing.
            if (font.getTableMap().get("glyf") == null
                    || terms != null && (terms.getFsType() & 0xf) == MAY_NOT_BE_EMBEDDED) return has;
            CmapLookup drawn = font.getUnicodeCmapLookup();
            for (int character = 0; character < CHARACTERS; character++)
                if (drawn.getGlyphId(character) > 0) has.set(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return has;
    }

    /** Opens the file of one cut. */
    interface Cut {
        InputStream open();
    }
}
