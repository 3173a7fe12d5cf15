package app.unknot.audit.chain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives each transaction a lane of the log to which nobody else writes just then: who opens a record does not wait for somebody else's
 * signature. There are as many as the pool has connections, so one is always free.
 */
@Component
public class Lanes {
    /** Beside the spine, numbered from 1. The migration has made as many rows. */
    static final int MANY = 16;

    private final int[] writers = new int[MANY];

    /** The same for all that one transaction writes. */
    public int ofThisTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return ChainRow.SPINE;
        for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations())
            if (one instanceof Held held) return held.lane + 1;
        Held held = new Held(take());
        TransactionSynchronizationManager.registerSynchronization(held);
        return held.lane + 1;
    }

    /** The first of those with the fewest writers. More than one wait for each other, and lose nothing. */
    private synchronized int take() {
        int best = 0;
        for (int lane = 1; lane < MANY; lane++) if (writers[lane] < writers[best]) best = lane;
        writers[best]++;
        return best;
    }

    private synchronized void giveBack(int lane) {
        writers[lane]--;
    }

    private final class Held implements TransactionSynchronization {
        private final int lane;

        Held(int lane) {
            this.lane = lane;
        }

        @Override
        public void afterCompletion(int status) {
            giveBack(lane);
        }
    }
}
