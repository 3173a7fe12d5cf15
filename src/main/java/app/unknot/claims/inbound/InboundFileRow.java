package app.unknot.claims.inbound;

import app.unknot.claims.RemittanceReport.Split;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file in the list.
 *
 * @param kind what is in it, the first kind that is for us
 * @param transactions how many it has
 * @param total what the file says was paid; split and before add up to it
 * @param before what came before in another file, and was left alone
 * @param refused how many transactions are refused
 * @param taken claims that an answer took in
 * @param rejected claims that an answer sent back
 * @param finished whether nothing is left to be posted
 */
public record InboundFileRow(
        InboundFileId id,
        String name,
        @Nullable Kind kind,
        Instant receivedAt,
        int transactions,
        int claims,
        long segments,
        Money total,
        Split split,
        Money before,
        int refused,
        int taken,
        int rejected,
        boolean finished) {
    /** Whether the parts add up to what the file says, to the cent. */
    public boolean addsUp() {
        return split.total().plus(before).equals(total);
    }
}
