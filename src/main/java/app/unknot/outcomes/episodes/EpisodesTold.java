package app.unknot.outcomes.episodes;

import java.util.Set;
import java.util.UUID;

/**
 * A client's episodes were told again; published in the transaction that did it.
 *
 * @param ids of episodes, some of which may be gone
 * @param records of the client, whose visits may be others than before
 */
public record EpisodesTold(Set<UUID> ids, Set<UUID> records) {
    public EpisodesTold {
        ids = Set.copyOf(ids);
        records = Set.copyOf(records);
    }
}
