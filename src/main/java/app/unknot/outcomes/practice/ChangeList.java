package app.unknot.outcomes.practice;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What may be another than it is in memory, until it has been read again. */
final class ChangeList {
    /** Each with the number of its newest change. */
    private final Map<UUID, Long> changed = new ConcurrentHashMap<>();

    private final AtomicLong changes = new AtomicLong();

    /**
     * Notes what a transaction changes: at once, and once it is over, however it ended, so that what others read in between is read again.
     */
    void note(Collection<UUID> ids) {
        put(ids);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                put(ids);
            }
        });
    }

    private void put(Collection<UUID> ids) {
        long change = changes.incrementAndGet();
        ids.forEach(id -> changed.put(id, change));
    }

    boolean isEmpty() {
        return changed.isEmpty();
    }

    /** All that are on the list, to be read now and struck off once everybody sees what was read. */
    Map<UUID, Long> taken() {
        return Map.copyOf(changed);
    }

    /** What has changed again in between stays on the list. */
    void strikeOff(Map<UUID, Long> read) {
        read.forEach(changed::remove);
    }
}
