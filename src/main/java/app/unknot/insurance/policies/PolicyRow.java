package app.unknot.insurance.policies;

import app.unknot.clients.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it is kept.
 *
 * @param client the record in which it lies
 * @param reviewedBy who compared it with the card, or null
 * @param version to be given back with a change
 */
public record PolicyRow(
        UUID id,
        ClientId client,
        String payerName,
        PolicyForm form,
        PolicyReview review,
        @Nullable UUID reviewedBy,
        @Nullable Instant reviewedAt,
        long version) {
    private static final int SHOWN = 4;

    /** The member ID but for its last four characters; nothing of one that is no longer than that. */
    public String maskedMemberId() {
        String id = form.memberId();
        return id.length() <= SHOWN ? "••••" : "•••• •••• " + id.substring(id.length() - SHOWN);
    }

    public boolean runsOn(LocalDate day) {
        return !form.validFrom().isAfter(day)
                && (form.validTo() == null || !form.validTo().isBefore(day));
    }
}
