package app.unknot.charting.worklist;

import app.unknot.clients.ClientId;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.Places;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * Which overdue notes are wanted, and in which order.
 *
 * @param clients of whom, or null for all of them
 * @param by {@link #WAITING} or {@link #VISIT}
 */
public record OverdueFilter(Places at, @Nullable List<ClientId> clients, Sorting by) {
    /** How long it has waited. */
    public static final String WAITING = "waiting";

    /** The day of the visit. */
    public static final String VISIT = "visit";

    /** All of these places, the longest waiting first. */
    public static OverdueFilter at(Places at) {
        return new OverdueFilter(at, null, Sorting.down(WAITING));
    }

    public boolean anyClient() {
        return clients == null;
    }

    public List<UUID> clientIds() {
        return clients == null
                ? List.of()
                : clients.stream().map(ClientId::value).toList();
    }

    /** What began first has waited longest. */
    Sort sort() {
        Sort by = by().key().equals(VISIT)
                ? Sort.by(by().descending() ? Sort.Direction.DESC : Sort.Direction.ASC, "serviceDate")
                : Sort.by(by().descending() ? Sort.Direction.ASC : Sort.Direction.DESC, "draftSince");
        return by.and(Sort.by("id"));
    }
}
