package app.unknot.outcomes.practice;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.outcomes.episodes.EpisodesTold;
import app.unknot.outcomes.store.VisitFacts;
import app.unknot.outcomes.store.VisitPains;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the visits of the practice in memory as they are counted, like {@link EpisodesInMemory}, to which they refer. */
@Component
class VisitsInMemory {
    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.VISITS_COUNTED);
    private static final int AT_ONCE = 500;
    private static final int MOST_AGAIN = 5_000;

    private final VisitPains visits;
    private final EpisodesInMemory episodes;
    private final ChangeList changed = new ChangeList();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable VisitColumns columns;

    VisitsInMemory(VisitPains visits, EpisodesInMemory episodes) {
        this.visits = visits;
        this.episodes = episodes;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EpisodesTold told) {
        changed.note(told.records());
    }

    /**
     * All visits from a day on as they are now. Asked outside of a transaction, like episodes, and before them: a visit refers to an episode
     * that those have.
     */
    VisitColumns since(LocalDate from) {
        // In this order: what was struck off is in the columns by then.
        if (changed.isEmpty()) {
            VisitColumns known = columns;
            if (known != null && !known.since().isAfter(from)) return known;
        }
        reading.lock();
        try {
            VisitColumns before = columns;
            boolean enough = before != null && !before.since().isAfter(from);
            if (before != null && enough && changed.isEmpty()) return before;
            Map<UUID, Long> read = changed.taken();
            VisitColumns next = before == null || !enough || read.size() > MOST_AGAIN
                    ? told(VisitColumns.none(from), new HashSet<>(visits.clients(PRODUCT)))
                    : told(before, read.keySet());
            columns = next;
            changed.strikeOff(read);
            return next;
        } finally {
            reading.unlock();
        }
    }

    private VisitColumns told(VisitColumns before, Set<UUID> records) {
        List<UUID> all = List.copyOf(records);
        List<VisitFacts> now = new ArrayList<>();
        for (int at = 0; at < all.size(); at += AT_ONCE)
            now.addAll(visits.ofRecords(all.subList(at, Math.min(at + AT_ONCE, all.size())), before.since(), PRODUCT));
        Set<UUID> ids = now.stream()
                .flatMap(visit -> java.util.stream.Stream.ofNullable(visit.episode()))
                .collect(Collectors.toSet());
        // Read after the visits, so that the episode of each is among them.
        return before.with(records, now, episodes.now().codesOf(ids));
    }
}
