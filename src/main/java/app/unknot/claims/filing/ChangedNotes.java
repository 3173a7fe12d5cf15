package app.unknot.claims.filing;

import app.unknot.charting.NoteAmended;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteMoved;
import app.unknot.claims.ClaimState;
import app.unknot.claims.NoteChange;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.words.ClaimsWords;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a claim what became of its note, so that nobody bills or defends what is no longer true. */
@Component
class ChangedNotes {
    private final ClaimRepository claims;
    private final ClaimBook book;

    ChangedNotes(ClaimRepository claims, ClaimBook book) {
        this.claims = claims;
        this.book = book;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteAmended amended) {
        String kind = amended.kind().title();
        claimsOf(amended.note()).stream()
                .filter(claim -> claim.joinedTo() == null)
                .forEach(claim -> {
                    if (!claim.wasSent()) {
                        book.note(claim, ClaimsWords.NOTE_AMENDED_BEFORE_BILLING.text(), kind);
                        return;
                    }
                    claim.noteWas(NoteChange.AMENDED);
                    book.note(
                            claim, NoteChange.AMENDED.title(), ClaimsWords.DECIDE_WHETHER_TO_TELL_THE_PAYER.text(kind));
                });
    }

    /** A claim that another one has taken in is told too: it may be billed by itself again. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteMoved moved) {
        for (Claim claim : claimsOf(moved.note())) {
            boolean billed = claim.wasSent();
            claim.noteWas(NoteChange.MOVED);
            book.note(claim, NoteChange.MOVED.title(), whatToDo(claim, billed));
            if (!claim.state().wasSent() && claim.state() != ClaimState.ELSEWHERE) book.check(claim);
        }
    }

    private static String whatToDo(Claim claim, boolean billed) {
        if (claim.visits() > 1)
            return billed
                    ? ClaimsWords.IT_WAS_BILLED_WITH_OTHERS.text()
                    : ClaimsWords.BILL_THE_VISITS_SEPARATELY_AGAIN.text();
        return billed ? ClaimsWords.IT_WAS_BILLED_VOID_THE_CLAIM.text() : ClaimsWords.DO_NOT_SEND_IT.text();
    }

    private List<Claim> claimsOf(NoteId note) {
        return claims.ofNote(note.value(), ClaimBook.PRACTICE);
    }
}
