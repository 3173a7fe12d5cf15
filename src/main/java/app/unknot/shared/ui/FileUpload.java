package app.unknot.shared.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Takes one file into memory, and no more of it than the largest that is allowed. */
public final class FileUpload extends Upload {
    private static final int KILOBYTE = 1024;
    private static final int FORM = 4 * KILOBYTE;
    private static final CommonText ONE_AT_A_TIME = CommonText.ONE_FILE_AT_A_TIME;

    /** The bar of a file that is on its way has no name of its own. */
    private static final String NAME_THE_BARS = """
            const name = () => this.querySelectorAll('vaadin-progress-bar:not([aria-label])')
              .forEach((bar) => bar.setAttribute('aria-label', $0));
            new MutationObserver(name).observe(this, { childList: true, subtree: true });
            """;

    /**
     * @param largest in bytes
     * @param choose the words of the button
     * @param drop the words beside it
     * @param types endings with their dot, or media types
     */
    public FileUpload(int largest, String choose, String drop, InMemoryUploadCallback taken, String... types) {
        setUploadHandler(new Bounded(largest, taken));
        setAcceptedFileTypes(types);
        setMaxFileSize(largest);
        setMaxFiles(1);
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop));
        words.setError(new UploadI18N.Error().setTooManyFiles(ONE_AT_A_TIME.text()));
        setI18n(words);
        addAttachListener(attached -> getElement().executeJs(NAME_THE_BARS, CommonText.SENDING_THE_FILE.text()));
    }

    /**
     * Hears why a file was not taken. One that was taken before stays.
     *
     * @param wrong what is said of a file of this name, which has another type or size
     * @param lost said when the file did not come through
     */
    public void onRefused(Consumer<String> say, UnaryOperator<String> wrong, String lost) {
        addFileRejectedListener(event -> {
            boolean second = ONE_AT_A_TIME.text().equals(event.getErrorMessage());
            say.accept(second ? event.getErrorMessage() : wrong.apply(event.getFileName()));
        });
        getElement().addEventListener("upload-error", event -> say.accept(lost));
    }

    /** Vaadin holds its limits against forms only; the upload field sends the bare file as the body. */
    private static final class Bounded extends InMemoryUploadHandler {
        private final int largest;

        Bounded(int largest, InMemoryUploadCallback taken) {
            super(taken);
            this.largest = largest;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            if (event.getFileSize() < 0 || event.getFileSize() > largest)
                event.reject(CommonText.LARGER_THAN_KB.text(largest / KILOBYTE));
            else super.handleUploadRequest(event);
        }

        @Override
        public long getFileSizeMax() {
            return largest;
        }

        @Override
        public long getRequestSizeMax() {
            return (long) largest + FORM;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
