package app.unknot.screening.holds;

import java.util.UUID;

/** Names one hold on a client's appointments. */
public record HoldId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
