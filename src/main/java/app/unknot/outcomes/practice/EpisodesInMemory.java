package app.unknot.outcomes.practice;

import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.episodes.EpisodesTold;
import app.unknot.outcomes.episodes.PracticeEpisodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the episodes of the practice in memory as they are counted. They are read once, after the start; what a transaction told again is
 * read again before the next answer, so nobody counts what was true before their own signature.
 */
@Component
class EpisodesInMemory {
    private static final int AT_ONCE = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final PracticeEpisodes episodes;
    private final ChangeList changed = new ChangeList();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable EpisodeColumns columns;

    EpisodesInMemory(PracticeEpisodes episodes) {
        this.episodes = episodes;
    }

    /** Before the visits of these episodes are noted, which refer to them. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EpisodesTold told) {
        changed.note(told.ids());
    }

    /**
     * All episodes as they are now. Asked outside of a transaction: what has to be read is read in one of its own, which nothing has begun
     * before.
     */
    EpisodeColumns now() {
        // In this order: what was struck off is in the columns by then.
        if (changed.isEmpty()) {
            EpisodeColumns known = columns;
            if (known != null) return known;
        }
        reading.lock();
        try {
            EpisodeColumns before = columns;
            if (before != null && changed.isEmpty()) return before;
            Map<UUID, Long> read = changed.taken();
            EpisodeColumns next = before == null || read.size() > AT_ONCE
                    ? all(before == null ? EpisodeColumns.EMPTY : before)
                    : again(before, read.keySet());
            columns = next;
            changed.strikeOff(read);
            return next;
        } finally {
            reading.unlock();
        }
    }

    private EpisodeColumns again(EpisodeColumns before, Set<UUID> ids) {
        return before.with(
                ids, episodes.of(ids).stream().map(BegunEpisodes::counted).toList());
    }

    private EpisodeColumns all(EpisodeColumns before) {
        List<PracticeEpisode> all = new ArrayList<>();
        UUID last = BEFORE_ALL;
        for (List<EpisodeFacts> some = episodes.after(last, AT_ONCE);
                !some.isEmpty();
                some = episodes.after(last, AT_ONCE)) {
            some.stream().map(BegunEpisodes::counted).forEach(all::add);
            last = some.getLast().id();
        }
        return before.with(before.ids(), all);
    }
}
