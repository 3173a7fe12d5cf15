package app.unknot.claims.outbound;

import java.util.UUID;

/** Identifies a file of claims. */
public record OutboundFileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
