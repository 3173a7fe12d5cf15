package app.unknot.clients.documents;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as a list shows it.
 *
 * @param bytes size of what is kept
 * @param proof how it was verified, or empty
 * @param withdrawnBecause the reason, or empty while it counts
 */
public record DocumentRow(
        DocumentId id,
        ClientId client,
        DocumentForm form,
        FileType type,
        long bytes,
        UserId uploadedBy,
        Instant uploadedAt,
        @Nullable UserId verifiedBy,
        @Nullable Instant verifiedAt,
        String proof,
        @Nullable Instant withdrawnAt,
        String withdrawnBecause) {
    public boolean isVerified() {
        return verifiedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Where its bytes are read. */
    public String address() {
        return DocumentPages.file(id);
    }
}
