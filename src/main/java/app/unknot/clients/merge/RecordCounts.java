package app.unknot.clients.merge;

import app.unknot.clients.ClientId;
import java.util.List;
import java.util.Optional;

/**
 * What a module keeps for a client, in numbers: a manager who joins two records sees how much there is, and opens nothing of it. Each
 * module that keeps something has a bean.
 */
public interface RecordCounts {
    /** In all records of the client. */
    List<Count> of(ClientId client);

    /** What speaks against joining these two, in a sentence that says what to do. */
    default Optional<String> against(ClientId one, ClientId other) {
        return Optional.empty();
    }

    /**
     * @param place where it comes in the list
     * @param words such as {@code 13 signed, 1 open}
     */
    record Count(int place, String label, String words) {}
}
