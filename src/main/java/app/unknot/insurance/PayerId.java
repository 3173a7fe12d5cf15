package app.unknot.insurance;

import java.util.UUID;

/** Names one payer. */
public record PayerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
