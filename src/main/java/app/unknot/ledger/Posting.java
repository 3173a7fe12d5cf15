package app.unknot.ledger;

import app.unknot.shared.LocationId;
import app.unknot.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param claim what it belongs to, or null for money outside any claim
 * @param location where the visit was; null for money outside any claim
 * @param source the paper behind it, such as {@code remittance 0198...}
 */
public record Posting(
        PostingKind kind,
        @Nullable UUID claim,
        @Nullable UUID client,
        @Nullable LocationId location,
        Money amount,
        String source) {}
