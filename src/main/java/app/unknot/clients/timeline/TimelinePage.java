package app.unknot.clients.timeline;

import java.util.List;

/**
 * A page of a client's history, the newest first.
 *
 * @param older whether there is another page
 */
public record TimelinePage(List<TimelineEntry> entries, boolean older) {
    public TimelinePage {
        entries = List.copyOf(entries);
    }
}
