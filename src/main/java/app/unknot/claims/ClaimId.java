package app.unknot.claims;

import java.util.UUID;

/** Names one claim. */
public record ClaimId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
