package app.unknot.clients.timeline;

import app.unknot.clients.ClientId;
import java.util.List;

/**
 * Tells one kind of a client's history. Modules above charting add theirs by having a bean of this type. It is asked for a
 * therapist whom the timeline has checked against the client's care team, in the timeline's transaction.
 */
public interface TimelineSource {
    TimelineKind kind();

    /** The newest entries first, without opening anything sealed; at most {@code atMost}. */
    List<TimelineEntry> newest(ClientId client, int atMost);
}
