package app.unknot.charting.briefing;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.clients.ClientId;
import app.unknot.screening.ScreeningResult;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the session before tells the one that is written. Its callers have decided who may. */
@Component
class LastVisits {
    private final ChartHistory history;
    private final NoteRepository notes;
    private final SealedNotes sealed;

    LastVisits(ChartHistory history, NoteRepository notes, SealedNotes sealed) {
        this.history = history;
        this.notes = notes;
        this.sealed = sealed;
    }

    /** The last signed note, to be read; reading it leaves a trace. */
    Optional<OpenNote> read(ClientId client) {
        return history.last(client);
    }

    /** Whether the client was here before. */
    boolean isReturning(NoteHead head) {
        return !notes.signedBefore(head.client().value(), head.startedAt(), read(head), Limit.of(1))
                .isEmpty();
    }

    /** What was signed of the session before this one; empty when there was none. */
    Optional<NoteContent> before(NoteHead head) {
        return notes.lastBefore(head.client().value(), head.startedAt(), read(head), Limit.of(1)).stream()
                .findFirst()
                .map(SessionNote::head)
                .map(last -> sealed.open(last, sealed.require(last.id())));
    }

    private static Scope read(NoteHead head) {
        return AccessPolicy.work(ProductWork.LAST_VISITS, head.client().value());
    }

    /** What the screening of the day allows in this session. The note before is opened only where a reaction makes a difference. */
    SessionLimits limits(NoteHead head, ScreeningResult screened) {
        boolean differs = !screened.handsOn(true).equals(screened.handsOn(false));
        return SessionLimits.of(
                screened, differs && PastReactions.isTold(before(head).orElse(null), head.serviceDate()));
    }
}
