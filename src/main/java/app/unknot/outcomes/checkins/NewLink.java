package app.unknot.outcomes.checkins;

import java.time.Instant;

/**
 * A link that was just made. Nobody can see its address again.
 *
 * @param path from the portal's address on, with the secret in it
 */
public record NewLink(String path, Instant opens, Instant expires) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "NewLink";
    }
}
