package app.unknot.outcomes.episodes;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.store.Episode;
import app.unknot.outcomes.store.Episodes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The episodes of the whole practice in numbers and codes, for what counts them. Who may see what is counted is decided there. */
@Component
public class PracticeEpisodes {
    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.EPISODES_COUNTED);

    private final Episodes episodes;

    PracticeEpisodes(Episodes episodes) {
        this.episodes = episodes;
    }

    /**
     * The next ones in the order of their ids.
     *
     * @param last the last one of the call before
     * @return at most as many; empty at the end
     */
    @Transactional(readOnly = true)
    public List<EpisodeFacts> after(UUID last, int atMost) {
        return episodes.after(last, PRODUCT, Limit.of(atMost)).stream()
                .map(Episode::facts)
                .toList();
    }

    /** Those of them that there are. */
    @Transactional(readOnly = true)
    public List<EpisodeFacts> of(Collection<UUID> ids) {
        return episodes.ofIds(ids, PRODUCT).stream().map(Episode::facts).toList();
    }
}
