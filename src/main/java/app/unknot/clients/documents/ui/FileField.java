package app.unknot.clients.documents.ui;

import app.unknot.clients.documents.IncomingFile;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes one file into memory. Whether it may be kept is for the service to say, when the form is saved. */
public final class FileField extends Div {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern HEIC = Pattern.compile("\\.hei[cf]s?$", Pattern.CASE_INSENSITIVE);

    private final FileUpload upload;
    private final Div message = new Div();
    private transient @Nullable IncomingFile file;

    /**
     * @param largest in bytes
     */
    public FileField(long largest) {
        addClassName("file-field");
        String most = DocumentsText.MB.text(largest / MEGABYTE);
        upload = new FileUpload(
                Math.toIntExact(largest),
                DocumentsText.CHOOSE_A_FILE_OR_TAKE.text(),
                DocumentsText.PDF_JPEG_OR_PNG.text(most),
                (metadata, bytes) -> take(metadata.fileName(), bytes),
                ".pdf",
                ".jpg",
                ".jpeg",
                ".png",
                "application/pdf",
                "image/jpeg",
                "image/png");
        upload.getElement().setAttribute("data-test", "upload-document");
        upload.onRefused(
                this::refuse,
                name -> HEIC.matcher(name).find()
                        ? DocumentsText.A_HEIC_PICTURE.text()
                        : DocumentsText.ONLY_A_PDF_JPEG.text(most),
                DocumentsText.THE_UPLOAD_FAILED_NOTHING_WAS.text());
        upload.addFileRemovedListener(event -> {
            file = null;
            message.removeAll();
        });
        add(upload, message);
    }

    /** What arrived, once it has. */
    public Optional<IncomingFile> file() {
        return Optional.ofNullable(file);
    }

    private void take(String name, byte[] bytes) {
        message.removeAll();
        file = new IncomingFile(name, bytes);
    }

    private void refuse(String why) {
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, why));
    }
}
