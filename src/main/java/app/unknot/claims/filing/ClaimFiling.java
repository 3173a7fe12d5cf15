package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.NoteChange;
import app.unknot.claims.Particulars;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.PayerRank;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a claim from its draft to where a file takes it. */
@Service
public class ClaimFiling {
    public static final TextRule DONE = TextRule.block(300);

    private final ClaimRights rights;
    private final ClaimBook book;
    private final AuditLog audit;

    ClaimFiling(ClaimRights rights, ClaimBook book, AuditLog audit) {
        this.rights = rights;
        this.book = book;
        this.audit = audit;
    }

    /**
     * Checks a claim against what is known now.
     *
     * @throws RefusedRequest when it has gone to the payer
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void checkAgain(ClaimId id) {
        rights.require(id);
        Claim claim = unsent(id);
        book.check(claim);
        audit.record(AuditEvent.done("CLAIM_CHECK", claim.matter()));
    }

    /**
     * Writes down what was done about a note that was amended after its claim had gone. The mark goes; the history keeps both.
     *
     * @param done what was found or done, such as that a corrected claim was asked for
     * @throws RefusedRequest when nothing waits to be looked at, or it is not said what was done
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void settleAmendment(ClaimId id, String done) {
        Subject manager = rights.require(id).subject();
        Claim claim = book.find(id);
        NoteChange change = claim.noteChange();
        if (change != NoteChange.AMENDED && change != NoteChange.STOPPED)
            throw new RefusedRequest(ClaimsWords.THIS_CLAIMS_NOTE_HAS_NO_CHANGE.text());
        String words = DONE.kept(done);
        if (words.isEmpty()) throw new RefusedRequest(ClaimsWords.WRITE_WHAT_WAS_DONE_ABOUT_IT.text());
        claim.amendmentSettled();
        if (change == NoteChange.STOPPED) book.check(claim);
        book.note(claim, ClaimsWords.REVIEWED.text(change.title()), words + " (" + manager.displayName() + ")");
        audit.record(AuditEvent.done("CLAIM_AMENDMENT", claim.matter()));
    }

    /**
     * Writes what the payer is told besides what note, policy and prescription say. The claim is checked again.
     *
     * @throws RefusedRequest when it is ready or has gone, an amount is below zero, a modifier is not two letters or digits, or services
     *     are left out of a first version, or all of them
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void tell(ClaimId id, Particulars told) {
        rights.require(id);
        Claim claim = book.find(id);
        if (told.clientPaid().isNegative()) throw new RefusedRequest(ClaimsWords.AN_AMOUNT_BELOW_ZERO.text());
        if (told.modifiers().size() != claim.current().lines().size())
            throw new RefusedRequest(ClaimsWords.THE_LINES_HAVE_CHANGED.text());
        ClaimVersion newest = claim.current();
        // A later payer is told what the one before did line by line.
        if (!told.leftOut().isEmpty() && (newest.ordinal() == 1 || newest.rank() != PayerRank.PRIMARY))
            throw new RefusedRequest(ClaimsWords.A_FIRST_VERSION_BILLS_ALL.text());
        if (told.leftOut().size() == told.modifiers().size())
            throw new RefusedRequest(ClaimsWords.A_CLAIM_BILLS_SOMETHING.text());
        List<String> modifiers = told.modifiers().stream()
                .map(one -> Particulars.MODIFIERS.kept(one).toUpperCase(Locale.ROOT))
                .toList();
        for (String one : modifiers)
            if (!one.matches("([A-Z0-9]{2}( [A-Z0-9]{2}){0,3})?"))
                throw new RefusedRequest(ClaimsWords.MODIFIERS_ARE_TWO_LETTERS.text(one));
        book.tell(
                claim,
                new Particulars(
                        told.onset(),
                        told.firstTreated(),
                        told.clientPaid(),
                        Particulars.NOTE.kept(told.note()),
                        modifiers,
                        Particulars.PAYER_CLAIM_NUMBER.kept(told.payerClaimNumber()),
                        told.leftOut()));
        audit.record(AuditEvent.done("CLAIM_EDIT", claim.matter()));
    }

    /**
     * Lets a claim go with the next file. It is checked once more.
     *
     * @throws RefusedRequest when something blocks it, or it has gone
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void markReady(ClaimId id) {
        rights.require(id);
        Claim claim = unsent(id);
        book.check(claim);
        if (claim.state() == ClaimState.TO_FIX)
            throw new RefusedRequest(ClaimsWords.THIS_CLAIM_STILL_HAS_SOMETHING.text());
        book.release(claim);
        audit.record(AuditEvent.done("CLAIM_READY", claim.matter()));
    }

    private Claim unsent(ClaimId id) {
        Claim claim = book.find(id);
        if (claim.state().wasSent() || claim.state() == ClaimState.BATCHED)
            throw new RefusedRequest(ClaimsWords.THIS_CLAIM_WAS_ALREADY_SENT.text());
        return claim;
    }
}
