package app.unknot.shared.ui;

import java.util.UUID;

/** Where the note of a session is written, for pages below the chart that lead back to it. The chart has the bean. */
@FunctionalInterface
public interface SessionAddress {
    /**
     * @param note its id; a bare UUID, because the chart lies above
     */
    String of(UUID note);
}
