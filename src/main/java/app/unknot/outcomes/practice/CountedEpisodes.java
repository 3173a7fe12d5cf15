package app.unknot.outcomes.practice;

import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.episodes.EpisodesTold;
import app.unknot.outcomes.episodes.PracticeEpisodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the episodes of the practice in memory as they are counted. They are read once, after the start; what a transaction told again is
 * read again before the next answer, so nobody counts what was true before their own signature.
 */
@Component
class CountedEpisodes {
    private static final Logger LOG = LoggerFactory.getLogger(CountedEpisodes.class);
    private static final int AT_ONCE = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final PracticeEpisodes episodes;
    /** What may be another than it is in the columns, each with the number of the newest change. */
    private final Map<UUID, Long> changed = new ConcurrentHashMap<>();

    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable EpisodeColumns columns;

    CountedEpisodes(PracticeEpisodes episodes) {
        this.episodes = episodes;
    }

    /**
     * Notes what a transaction told again: at once, so that it sees its own work, and once it is over, however it ended, so that what others
     * read in between is read again.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EpisodesTold told) {
        note(told);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                note(told);
            }
        });
    }

    private void note(EpisodesTold told) {
        long change = changes.incrementAndGet();
        told.ids().forEach(id -> changed.put(id, change));
    }

    /** Reads them beside the work of the day, so that the first who asks need not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("episodes-counted").start(() -> {
            try {
                now();
            } catch (RuntimeException e) {
                LOG.warn("The episodes of the practice could not be read yet; who asks first reads them.", e);
            }
        });
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
            // Taken down before it is read, and struck off once everybody sees it: a change in between stays on the
            // list.
            Map<UUID, Long> seen = Map.copyOf(changed);
            EpisodeColumns next = before == null || seen.size() > AT_ONCE ? all() : again(before, seen);
            columns = next;
            seen.forEach(changed::remove);
            return next;
        } finally {
            reading.unlock();
        }
    }

    private EpisodeColumns again(EpisodeColumns before, Map<UUID, Long> seen) {
        return before.with(
                seen.keySet(),
                episodes.of(seen.keySet()).stream().map(BegunEpisodes::counted).toList());
    }

    private EpisodeColumns all() {
        List<PracticeEpisode> all = new ArrayList<>();
        UUID last = BEFORE_ALL;
        for (List<EpisodeFacts> some = episodes.after(last, AT_ONCE);
                !some.isEmpty();
                some = episodes.after(last, AT_ONCE)) {
            some.stream().map(BegunEpisodes::counted).forEach(all::add);
            last = some.getLast().id();
        }
        return EpisodeColumns.of(all);
    }
}
