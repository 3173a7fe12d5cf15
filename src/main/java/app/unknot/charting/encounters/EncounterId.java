package app.unknot.charting.encounters;

import java.util.UUID;

/** Names one encounter. */
public record EncounterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
