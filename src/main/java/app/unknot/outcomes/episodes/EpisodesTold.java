package app.unknot.outcomes.episodes;

import java.util.Set;
import java.util.UUID;

/** Episodes were told again; published in the transaction that did it. Some of these may be gone. */
public record EpisodesTold(Set<UUID> ids) {
    public EpisodesTold {
        ids = Set.copyOf(ids);
    }
}
