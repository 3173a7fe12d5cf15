package app.unknot.outcomes.practice;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.SignedVisits;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.episodes.EpisodeBook;
import app.unknot.outcomes.episodes.EpisodeCatchUp;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.PracticeFormats;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After an update, tells visits that were signed before pressure, painful regions and reactions were kept, and then their episodes. Beside
 * the work of the day; what a restart interrupts goes on with the next start. A rebuild tells all of them anyway.
 */
@Component
@ConditionalOnProperty(name = "unknot.rebuild-summaries", havingValue = "false", matchIfMissing = true)
class SummaryCatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(SummaryCatchUp.class);
    private static final int AT_ONCE = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.VISITS_TOLD_IN_PART);

    private final SignedVisits signed;
    private final VisitPains visits;
    private final ReactionsOfVisits reactions;
    private final EpisodeBook book;
    private final EpisodeCatchUp episodes;
    private final TransactionTemplate transaction;

    SummaryCatchUp(
            SignedVisits signed,
            VisitPains visits,
            ReactionsOfVisits reactions,
            EpisodeBook book,
            EpisodeCatchUp episodes,
            TransactionTemplate transaction) {
        this.signed = signed;
        this.visits = visits;
        this.reactions = reactions;
        this.book = book;
        this.episodes = episodes;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("summaries").start(() -> {
            visits();
            episodes.run();
        });
    }

    /** Tells the visits again, page by page, and the episodes of their clients. */
    void visits() {
        int told = 0;
        List<UUID> some = visits.toldInPart(BEFORE_ALL, PRODUCT, Limit.of(AT_ONCE));
        while (!some.isEmpty()) {
            List<UUID> page = some;
            told += page.size();
            transaction.executeWithoutResult(status -> tell(page));
            some = visits.toldInPart(page.getLast(), PRODUCT, Limit.of(AT_ONCE));
        }
        if (told > 0)
            LOG.info("{} visits from before this release were told from their notes", PracticeFormats.count(told));
    }

    private void tell(List<UUID> page) {
        Set<ClientId> clients = new HashSet<>();
        for (NoteSigned note : signed.these(page.stream().map(NoteId::new).toList())) {
            visits.ofNote(note.note().value(), PRODUCT).ifPresent(visit -> visit.tell(note));
            reactions.on(note);
            clients.add(note.client());
        }
        clients.forEach(book::retell);
    }
}
