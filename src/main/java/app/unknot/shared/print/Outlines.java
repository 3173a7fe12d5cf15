package app.unknot.shared.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as outlines of the fonts that pages are printed in. No font of the machine's screen is asked for, because servers have none. */
final class Outlines {
    private static final Map<Cut, TrueTypeFont> OPENED = new ConcurrentHashMap<>();

    private final PrintFonts fonts;

    Outlines(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param width in the unit of the size
     * @param outline with its baseline at 0, 0
     */
    record Drawn(double width, Shape outline) {}

    /** @param size of an em */
    Drawn of(String words, double size, boolean bold) {
        PrintFonts.Choice chosen = fonts.choose(words);
        Path2D all = new Path2D.Double();
        double x = 0;
        try {
            for (int character : words.codePoints().toArray()) {
                PrintFont font = chosen.fonts().stream()
                        .filter(one -> one.has().get(character))
                        .findFirst()
                        .orElse(chosen.fonts().getFirst());
                TrueTypeFont letters = OPENED.computeIfAbsent(new Cut(font.family(), bold), any -> open(font, bold));
                CmapLookup drawn = letters.getUnicodeCmapLookup();
                int glyph = drawn.getGlyphId(character);
                double scale = size / letters.getUnitsPerEm();
                GlyphData data = letters.getGlyph().getGlyph(glyph);
                if (data != null)
                    all.append(
                            new AffineTransform(scale, 0, 0, -scale, x, 0).createTransformedShape(data.getPath()),
                            false);
                x += letters.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(x, all);
    }

    private static TrueTypeFont open(PrintFont font, boolean bold) {
        try (var in = (bold ? font.bold() : font.regular()).open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Cut(String family, boolean bold) {}
}
