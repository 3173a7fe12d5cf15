package app.unknot.clients.documents;

import app.unknot.shared.Addresses;

/** Addresses of files about clients. */
public final class DocumentPages {
    public static final String FILE = "documents/{id}";

    private DocumentPages() {}

    public static String file(DocumentId document) {
        return Addresses.of(FILE, document);
    }
}
