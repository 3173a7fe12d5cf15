package app.unknot.outcomes.practice;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.SignedVisits;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.episodes.EpisodeBook;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.PracticeFormats;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds what outcomes keep beside notes: visits and their reactions from the signed notes, episodes from visits, plans and decisions. The
 * result is the same row by row, however often it is done; a summary that was damaged is right again.
 */
@Component
class SummaryRebuild {
    private static final int AT_ONCE = 100;
    private static final int TOLD = 500;

    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.VISITS_REBUILT);

    private final SignedVisits signed;
    private final VisitPains visits;
    private final ReactionsOfVisits reactions;
    private final EpisodeBook book;
    private final TransactionTemplate transaction;

    SummaryRebuild(
            SignedVisits signed,
            VisitPains visits,
            ReactionsOfVisits reactions,
            EpisodeBook book,
            TransactionTemplate transaction) {
        this.signed = signed;
        this.visits = visits;
        this.reactions = reactions;
        this.book = book;
        this.transaction = transaction;
    }

    /** @param progress hears a line now and then */
    void run(Consumer<String> progress) {
        int told = 0;
        NoteId last = SignedVisits.beforeAll();
        for (List<NoteSigned> some = signed.after(last, AT_ONCE); !some.isEmpty(); some = signed.after(last, AT_ONCE)) {
            List<NoteSigned> page = some;
            transaction.executeWithoutResult(status -> page.forEach(this::visit));
            last = some.getLast().note();
            told += some.size();
            if (told % TOLD == 0) progress.accept(PracticeFormats.count(told) + " visits");
        }
        progress.accept(PracticeFormats.count(told) + " visits: done");
        List<ClientId> clients = book.clients();
        int done = 0;
        for (ClientId client : clients) {
            transaction.executeWithoutResult(status -> book.retell(client));
            done++;
            if (done % TOLD == 0) progress.accept(of(done, clients.size()));
        }
        progress.accept(of(done, clients.size()) + ": done");
    }

    private void visit(NoteSigned note) {
        visits.ofNote(note.note().value(), PRODUCT)
                .ifPresentOrElse(known -> known.tell(note), () -> visits.save(new VisitPain(note)));
        reactions.on(note);
    }

    private static String of(int done, int all) {
        return "Episodes of " + PracticeFormats.count(done) + " of " + PracticeFormats.count(all) + " clients";
    }
}
