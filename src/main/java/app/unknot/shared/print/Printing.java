package app.unknot.shared.print;

import app.unknot.shared.print.PrintFonts.Choice;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.w3c.dom.Document;

/**
 * Prints pages as tagged PDF (PDF/UA): title, language and reading order are in the file, and its letters are embedded. Words in scripts
 * that are read from right to left are set so. A character that no font has is printed as an empty box.
 */
public final class Printing {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String EMPTY_BOX = "\u25a1";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Printing() {}

    /** The bytes of the PDF. */
    public static byte[] pdf(PrintedPage page) {
        return paper(page).pdf();
    }

    /** The PDF, with what is missing in it. */
    public static Paper paper(PrintedPage page) {
        return paper(page, PrintFonts.ofThisMachine());
    }

    static Paper paper(PrintedPage page, PrintFonts fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PageMarkup markup = PageMarkup.of(page);
        Choice chosen = fonts.choose(markup.words() + EMPTY_BOX);
        Document document = markup.document(chosen, EMPTY_BOX);
        for (PrintFont font : chosen.fonts()) {
            builder.useFont(() -> font.regular().open(), font.family(), REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font.bold().open(), font.family(), BOLD, FontStyle.NORMAL, true);
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        DefaultObjectDrawerFactory drawn = new DefaultObjectDrawerFactory();
        drawn.registerDrawer(Drawings.TYPE, new Drawings(markup.drawings()));
        builder.useObjectDrawerFactory(drawn);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Unknot");
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be printed", e);
        }
        return new Paper(out.toByteArray(), chosen.missing());
    }

    /** The characters in these words that can only be printed as an empty box, each once. */
    public static List<String> unprintable(String words) {
        return PrintFonts.ofThisMachine().choose(words).missing();
    }
}
