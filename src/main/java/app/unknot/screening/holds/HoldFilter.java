package app.unknot.screening.holds;

import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open holds are wanted, and in which order.
 *
 * @param level how grave, or null for all
 * @param clients of whom, or null for everybody
 */
public record HoldFilter(@Nullable Level level, @Nullable List<ClientId> clients, boolean newestFirst) {
    /** All, the longest first. */
    public static final HoldFilter ALL = new HoldFilter(null, null, false);

    public boolean anyLevel() {
        return level == null;
    }

    public boolean anyClient() {
        return clients == null;
    }

    public List<UUID> clientIds() {
        return clients == null
                ? List.of()
                : clients.stream().map(ClientId::value).toList();
    }
}
