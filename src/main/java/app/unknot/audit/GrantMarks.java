package app.unknot.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells by what exception a person is at a client's record just now, such as emergency access. Lines of the log end with it. */
@FunctionalInterface
public interface GrantMarks {
    /** For a log that no portal writes, where there are no exceptions. */
    GrantMarks NONE = (person, clients) -> Map.of();

    /** The words for each of these clients at whose record the person is by an exception; those in care are absent. */
    Map<UUID, String> of(UUID person, Collection<UUID> clients);
}
