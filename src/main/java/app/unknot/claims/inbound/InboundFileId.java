package app.unknot.claims.inbound;

import java.util.UUID;

/** Names one file that came in. */
public record InboundFileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
