package app.unknot.claims.outbound;

import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of claims in a list.
 *
 * @param number in its envelope (ISA13 and GS06), never given twice
 * @param madeBy name
 * @param endedAt when it was first fetched, or taken back; null before
 * @param trial whether the receiver only tries it (ISA15 = T)
 * @param receiver name of whom it is for; empty for files of before that was kept
 * @param sha256 of its bytes
 */
public record OutboundRow(
        OutboundFileId id,
        int number,
        String name,
        OutboundState state,
        Instant madeAt,
        String madeBy,
        @Nullable Instant endedAt,
        boolean trial,
        String receiver,
        int claims,
        Money total,
        String sha256) {
    /**
     * A file, opened.
     *
     * @param claims in their order in the file
     * @param fetched the newest first
     */
    public record Opened(OutboundRow row, List<Carried> claims, List<Fetched> fetched) {
        public Opened {
            claims = List.copyOf(claims);
            fetched = List.copyOf(fetched);
        }
    }

    /** A claim in a file. */
    public record Carried(ClaimId id, String control, String clientName, Money total, ClaimState state) {}

    /** One time that the file left the portal. */
    public record Fetched(Instant at, String by, OutboundWay way) {}
}
