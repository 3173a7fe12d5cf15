package app.unknot.clients.documents.ui;

import app.unknot.clients.documents.IncomingFile;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one file into memory. Whether it may be kept is for the service to say, when the form is saved. */
public final class FileField extends Div {
    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload = new Upload();
    private final Div message = new Div();
    private transient @Nullable IncomingFile file;

    /**
     * @param largest in bytes
     */
    public FileField(long largest) {
        addClassName("file-field");
        String most = largest / MEGABYTE + " MB";
        upload.setUploadHandler(new Taking(largest, (metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setAcceptedFileTypes(".pdf", ".jpg", ".jpeg", ".png", "application/pdf", "image/jpeg", "image/png");
        upload.setMaxFileSize(Math.toIntExact(largest));
        upload.setMaxFiles(1);
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file or take a picture"));
        words.setDropFiles(new UploadI18N.DropFiles().setOne("PDF, JPEG or PNG, at most " + most));
        upload.setI18n(words);
        upload.getElement().setAttribute("data-test", "upload-document");
        upload.addFileRejectedListener(event -> refuse(
                "Only a PDF, JPEG or PNG of at most " + most + " is taken. Nothing was kept. Choose another file."));
        upload.addFileRemovedListener(event -> file = null);
        upload.getElement()
                .addEventListener(
                        "upload-error", event -> refuse("The file did not arrive. Nothing was kept. Choose it again."));
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
        file = null;
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, why));
    }

    /** Vaadin holds its limits against forms only; the upload field sends the bare file as the body. */
    private static final class Taking extends InMemoryUploadHandler {
        private static final int FORM = 4096;

        private final long largest;

        private Taking(long largest, InMemoryUploadCallback taken) {
            super(taken);
            this.largest = largest;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            if (event.getFileSize() < 0 || event.getFileSize() > largest) event.reject("Too large");
            else super.handleUploadRequest(event);
        }

        @Override
        public long getFileSizeMax() {
            return largest;
        }

        @Override
        public long getRequestSizeMax() {
            return largest + FORM;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
