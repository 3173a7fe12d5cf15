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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds what outcomes keep beside notes: visits and their reactions from the signed notes, episodes from visits, plans and decisions. The
 * result is the same bit for bit, however often it is done; a summary that was damaged is right again, one that belongs to no note is gone.
 * What was right is not written, so a run that was killed half-way costs the next one no more than reading.
 */
@Component
class SummaryRebuild {
    private static final int AT_ONCE = 100;
    private static final int TOLD = 500;

    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.VISITS_REBUILT);

    private final SignedVisits signed;
    private final VisitPains visits;
    private final VisitReactions reactions;
    private final EpisodeBook book;
    private final TransactionTemplate transaction;

    SummaryRebuild(
            SignedVisits signed,
            VisitPains visits,
            VisitReactions reactions,
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
            NoteId before = last;
            transaction.executeWithoutResult(status -> tell(before, page));
            last = some.getLast().note();
            told += some.size();
            if (told % TOLD == 0) progress.accept(PracticeFormats.count(told) + " visits");
        }
        NoteId newest = last;
        while (Boolean.TRUE.equals(transaction.execute(status -> removedBehind(newest)))) {}
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

    /** Tells the visits of a page of notes again, and removes those between them that no note tells. */
    private void tell(NoteId before, List<NoteSigned> page) {
        UUID from = before.value();
        UUID until = page.getLast().note().value();
        Map<UUID, VisitPain> pains = new HashMap<>();
        visits.between(from, until, PRODUCT).forEach(one -> pains.put(one.note(), one));
        Map<UUID, VisitReaction> asked = new HashMap<>();
        reactions.between(from, until, PRODUCT).forEach(one -> asked.put(one.note(), one));
        for (NoteSigned note : page) {
            VisitPain pain = pains.remove(note.note().value());
            if (pain == null) visits.save(new VisitPain(note));
            else pain.tell(note);
            VisitReaction reaction = asked.remove(note.note().value());
            if (reaction == null) reactions.save(new VisitReaction(note));
            else reaction.tell(note);
        }
        pains.values().forEach(visits::delete);
        asked.values().forEach(reactions::delete);
    }

    /** Removes some of what lies behind the newest note; false when nothing does. */
    private boolean removedBehind(NoteId newest) {
        List<VisitPain> pains = visits.after(newest.value(), PRODUCT, Limit.of(AT_ONCE));
        List<VisitReaction> asked = reactions.after(newest.value(), PRODUCT, Limit.of(AT_ONCE));
        pains.forEach(visits::delete);
        asked.forEach(reactions::delete);
        return !pains.isEmpty() || !asked.isEmpty();
    }

    private static String of(int done, int all) {
        return "Episodes of " + PracticeFormats.count(done) + " of " + PracticeFormats.count(all) + " clients";
    }
}
