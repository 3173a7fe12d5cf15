package app.unknot.claims.filing;

import app.unknot.charting.NoteAmended;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteMoved;
import app.unknot.claims.NoteChange;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRepository;
import java.util.Optional;
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
        claimOf(amended.note()).ifPresent(claim -> {
            String kind = amended.kind().title();
            if (!claim.state().wasSent()) {
                book.note(claim, "Note amended before billing", kind);
                return;
            }
            claim.noteWas(NoteChange.AMENDED);
            book.note(claim, NoteChange.AMENDED.title(), kind + ". Decide whether to tell the payer.");
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteMoved moved) {
        claimOf(moved.note()).ifPresent(claim -> {
            boolean billed = claim.state().wasSent();
            claim.noteWas(NoteChange.MOVED);
            book.note(
                    claim,
                    NoteChange.MOVED.title(),
                    billed ? "It was billed. Void the claim with the payer." : "Do not send it.");
            if (!billed) book.check(claim);
        });
    }

    private Optional<Claim> claimOf(NoteId note) {
        return claims.ofNote(note.value(), ClaimBook.PRACTICE);
    }
}
