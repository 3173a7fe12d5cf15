package app.unknot.outcomes.episodes;

import app.unknot.clients.ClientId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After an update, tells the episodes of clients whose visits are from before there were any, or do not say to which one they belong.
 * Beside the work of the day, client by client; what a restart interrupts goes on with the next start.
 */
@Component
public class EpisodeCatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(EpisodeCatchUp.class);
    private static final int MOST = 1_000_000;

    private final EpisodeBook book;
    private final TransactionTemplate transaction;

    EpisodeCatchUp(EpisodeBook book, TransactionTemplate transaction) {
        this.book = book;
        this.transaction = transaction;
    }

    /** Client by client, each in a transaction of its own. */
    public void run() {
        List<ClientId> untold = book.untold(MOST);
        for (ClientId client : untold) transaction.executeWithoutResult(status -> book.retell(client));
        if (!untold.isEmpty()) LOG.info("Episodes of {} clients were told from their visits", untold.size());
    }
}
