package app.unknot.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Prints pages as tagged PDF (PDF/UA): title, language and reading order are in the file, and its letters are embedded. */
public final class Printing {
    private static final String FAMILY = "Liberation Sans";
    private static final String FONTS = "/liberation/LiberationSans-";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Printing() {}

    /** The bytes of the PDF. */
    public static byte[] pdf(PrintedPage page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Unknot");
        builder.withW3cDocument(PageMarkup.of(page), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be printed", e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> letters(cut), FAMILY, weight, style, true);
    }

    private static InputStream letters(String cut) {
        InputStream letters = Printing.class.getResourceAsStream(FONTS + cut + ".ttf");
        if (letters == null) throw new IllegalStateException("The letters of the printed page are missing");
        return letters;
    }
}
