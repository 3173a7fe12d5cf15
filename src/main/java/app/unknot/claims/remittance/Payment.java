package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as a first reading found it, before any of its claims is looked at.
 *
 * @param transaction of the file it came in, or null when somebody typed it
 * @param claims how many it has
 * @param hash over its segments, or over what was typed; 64 hexadecimal digits
 * @param at when it came
 * @param refused why nothing of it may be posted; empty when its total holds
 */
public record Payment(
        @Nullable UUID transaction,
        PaymentHead head,
        int claims,
        List<ProviderAdjustment> moved,
        String hash,
        String fileName,
        Instant at,
        List<RemittanceReport.Reason> refused) {
    public Payment {
        moved = List.copyOf(moved);
        refused = List.copyOf(refused);
    }

    /**
     * Its own sum: what its claims pay, less what is moved outside of them, is what it says.
     *
     * @param claims what its claims pay together
     * @return the gap, or nothing
     */
    public static List<RemittanceReport.Reason> gaps(PaymentHead head, Money claims, List<ProviderAdjustment> moved) {
        return Balancing.gaps(head.trace(), head.paid(), claims, moved).stream()
                .map(gap -> new RemittanceReport.Reason(gap.words(), gap.offBy()))
                .toList();
    }
}
