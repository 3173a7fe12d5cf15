package app.unknot.clients.documents;

import app.unknot.clients.words.ClientsWords;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Refuses a PDF that does anything but show its pages: scripts, programs to start, files inside, forms that send. */
final class PdfCheck {
    private static final long LARGEST_OPEN = 200L * 1024 * 1024;
    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "Movie", "RichMediaExecute");
    private static final Set<String> TYPES = Set.of("EmbeddedFile", "RichMedia", "FileAttachment");

    private PdfCheck() {}

    static void check(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(LARGEST_OPEN).streamCache)) {
            if (document.getNumberOfPages() == 0) throw damaged();
            if (document.isEncrypted())
                throw FileCheck.refused(
                        ClientsWords.THE_PDF_IS_PROTECTED.text(), ClientsWords.ASK_FOR_ONE_WITHOUT_A_PASSWORD.text());
            if (isActive(document)) throw active();
        } catch (InvalidPasswordException locked) {
            throw FileCheck.refused(
                    ClientsWords.THE_PDF_NEEDS_A_PASSWORD.text(), ClientsWords.ASK_THE_SENDER_FOR_ONE_WITHOUT.text());
        } catch (IOException broken) {
            throw damaged();
        }
    }

    private static boolean isActive(PDDocument document) throws IOException {
        var all = document.getDocument();
        if (isActive(all.getTrailer())) return true;
        for (COSObjectKey key : all.getXrefTable().keySet()) {
            COSObject object = all.getObjectFromPool(key);
            COSBase content = object == null ? null : object.getObject();
            if (content != null && isActive(content)) return true;
        }
        return false;
    }

    /** Looks into what is written inside the object itself; what it refers to has its own line in the table. */
    private static boolean isActive(COSBase object) {
        return switch (object) {
            case COSDictionary dictionary -> isActive(dictionary);
            case COSArray array -> {
                for (COSBase element : array) if (element != null && isActive(element)) yield true;
                yield false;
            }
            default -> false;
        };
    }

    private static boolean isActive(COSDictionary dictionary) {
        if (dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)) return true;
        if (names(dictionary, "S", ACTIONS) || names(dictionary, "Type", TYPES) || names(dictionary, "Subtype", TYPES))
            return true;
        return dictionary.getValues().stream().anyMatch(value -> value != null && isActive(value));
    }

    private static boolean names(COSDictionary dictionary, String key, Set<String> forbidden) {
        String name = dictionary.getNameAsString(key);
        return name != null && forbidden.contains(name);
    }

    private static RuntimeException active() {
        return FileCheck.refused(ClientsWords.THE_PDF_CONTAINS_A_SCRIPT.text(), ClientsWords.PRINT_IT_TO_A_NEW.text());
    }

    private static RuntimeException damaged() {
        return FileCheck.refused(
                ClientsWords.THE_PDF_IS_DAMAGED.text(), ClientsWords.ASK_FOR_IT_AGAIN_OR_PHOTOGRAPH.text());
    }
}
