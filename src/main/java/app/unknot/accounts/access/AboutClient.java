package app.unknot.accounts.access;

import app.unknot.shared.LocationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row about one client. It is read in a {@link Scope} that reaches the client and opens its content, or not at all. */
public interface AboutClient {
    /** The client's id; null for the few rows that may have none, such as money that nobody could be found for. */
    @Nullable
    UUID aboutClient();

    Content content();

    /** The therapist whose own row it is, or null where rows have no owner. */
    default @Nullable UUID ownTherapist() {
        return null;
    }

    /** The place that it belongs to, or null where rows belong to the whole practice. */
    default @Nullable LocationId place() {
        return null;
    }
}
