package app.unknot.screening.rulebook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules that runs or ran. Never changed.
 *
 * @param seq 1 for the first, without gaps; the highest one runs
 * @param name such as 2026.1; every screening that it decided names it
 * @param publishedBy null when it came with a release
 * @param reason why it was published
 */
public record PublishedRules(
        int seq, String name, Instant publishedAt, @Nullable UUID publishedBy, String reason) {
    /** Whether it came with a release, untouched by the practice. */
    public boolean isShipped() {
        return publishedBy == null;
    }
}
