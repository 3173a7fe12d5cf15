package app.unknot.claims;

import java.util.UUID;

/** Names one remittance. */
public record RemittanceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
