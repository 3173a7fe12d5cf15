package app.unknot.clients.timeline;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a client.
 *
 * @param at what it is sorted by: when it happened, or the beginning of its day
 * @param address where it can be read, or null
 */
public record TimelineEntry(
        TimelineKind kind,
        Instant at,
        String title,
        String detail,
        @Nullable String address) {
    static final Comparator<TimelineEntry> NEWEST_FIRST =
            Comparator.comparing(TimelineEntry::at).reversed().thenComparing(TimelineEntry::kind);
}
