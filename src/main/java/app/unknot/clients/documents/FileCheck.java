package app.unknot.clients.documents;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.words.ClientsWords;
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
        if (bytes.length == 0)
            throw refused(ClientsWords.THE_FILE_IS_EMPTY.text(), ClientsWords.CHOOSE_IT_AGAIN.text());
        if (bytes.length > largest)
            throw refused(
                    ClientsWords.THE_FILE_IS_LARGER_THAN_MB.text(largest / MEGABYTE),
                    ClientsWords.SCAN_IT_AGAIN_AT_A_LOWER.text());
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(SCANNERS_TEST))
            throw refused(ClientsWords.THE_FILE_LOOKS_INFECTED.text(), ClientsWords.DELETE_IT_FROM_THIS_TABLET.text());
        FileType type = type(bytes);
        if (!type.fits(file.name()))
            throw refused(
                    ClientsWords.THE_NAME_AND_THE_CONTENT.text(type.ending().toUpperCase(Locale.ROOT)),
                    ClientsWords.ASK_THE_SENDER_FOR_THE_ORIGINAL.text());
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
                throw refused(ClientsWords.THIS_IS_A_HEIC_PICTURE.text(), ClientsWords.ON_THE_PHONE_CHOOSE_MOST.text());
            return FileType.of(found)
                    .orElseThrow(() -> refused(
                            ClientsWords.THIS_IS_NOT_A_PDF.text(),
                            ClientsWords.SAVE_IT_AS_ONE_OF_THESE_AND_CHOOSE.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RefusedRequest refused(String happened, String advice) {
        return new RefusedRequest(ClientsWords.IT_WAS_NOT_SAVED.text(happened, advice));
    }
}
