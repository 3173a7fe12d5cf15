package app.unknot.claims.ui;

import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Keeps a file in memory while it comes in, and no more of it than a remittance needs. */
final class RemittanceUpload extends InMemoryUploadHandler {
    static final int LARGEST = 5 * 1024 * 1024;
    private static final int FORM = 4096;

    RemittanceUpload(InMemoryUploadCallback taken) {
        super(taken);
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
