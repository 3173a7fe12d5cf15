package app.unknot.claims.ui;

import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Keeps a file in memory while it comes in, and no more of it than a remittance needs. */
final class RemittanceUpload extends InMemoryUploadHandler {
    static final int LARGEST = 5 * 1024 * 1024;
    private static final int FORM = 4096;

    RemittanceUpload(InMemoryUploadCallback taken) {
        super(taken);
    }

    /** Vaadin holds its limits against forms only; the upload field sends the bare file as the body. */
    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() < 0 || event.getFileSize() > LARGEST) event.reject("Larger than 5 MB");
        else super.handleUploadRequest(event);
    }

    @Override
    public long getFileSizeMax() {
        return LARGEST;
    }

    @Override
    public long getRequestSizeMax() {
        return LARGEST + FORM;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
