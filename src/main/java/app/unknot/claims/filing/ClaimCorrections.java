package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimLife;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.typed.TextRule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends claims that have gone. What was sent stays as it was sent; each correction is a further version. */
@Service
public class ClaimCorrections {
    public static final TextRule REASON = TextRule.block(500);

    private final ClaimRights rights;
    private final ClaimBook book;
    private final AuditLog audit;

    ClaimCorrections(ClaimRights rights, ClaimBook book, AuditLog audit) {
        this.rights = rights;
        this.book = book;
        this.audit = audit;
    }

    /**
     * Begins the version that goes instead of a rejected one. It is a first claim again: no payer has worked on it.
     *
     * @throws RefusedRequest when the newest version was not rejected, or no reason is given
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void sendAgain(ClaimId id, String reason) {
        rights.require(id);
        Claim claim = book.find(id);
        if (!ClaimLife.isRejected(claim.state()))
            throw new RefusedRequest(ClaimsWords.ONLY_A_REJECTED_CLAIM_IS_SENT_AGAIN.text());
        add(claim, ClaimFrequency.ORIGINAL, reason);
    }

    /**
     * Begins the version that replaces the whole claim at the payer.
     *
     * @throws RefusedRequest when the payer has not got it, or no reason is given
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void replace(ClaimId id, String reason) {
        rights.require(id);
        add(atThePayer(id), ClaimFrequency.REPLACEMENT, reason);
    }

    /**
     * Begins the version that takes the claim back from the payer.
     *
     * @throws RefusedRequest when the payer has not got it, or no reason is given
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void takeBackFromThePayer(ClaimId id, String reason) {
        rights.require(id);
        add(atThePayer(id), ClaimFrequency.VOID, reason);
    }

    /**
     * Lets go of a version that has not gone; the one before it counts again.
     *
     * @throws RefusedRequest when it is the only one, or it has gone
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void discard(ClaimId id) {
        rights.require(id);
        Claim claim = book.find(id);
        ClaimVersion newest = claim.current();
        if (newest.ordinal() == 1) throw new RefusedRequest(ClaimsWords.THE_FIRST_VERSION_STAYS.text());
        book.move(claim, newest, ClaimStep.DISCARD, "");
        audit.record(AuditEvent.done("CLAIM_DISCARD", claim.matter()));
    }

    /**
     * Takes a version that is ready back to be worked on; what goes out is fixed when it is ready again.
     *
     * @throws RefusedRequest when it is not ready, or in a file
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void workOn(ClaimId id) {
        rights.require(id);
        Claim claim = book.find(id);
        book.move(claim, claim.current(), ClaimStep.TAKE_BACK, "");
        audit.record(AuditEvent.done("CLAIM_TAKE_BACK", claim.matter()));
    }

    private Claim atThePayer(ClaimId id) {
        Claim claim = book.find(id);
        if (!ClaimLife.isAtThePayer(claim.state()))
            throw new RefusedRequest(ClaimsWords.THE_PAYER_HAS_NOT_GOT_IT.text(
                    claim.current().control(), claim.state().title()));
        return claim;
    }

    private void add(Claim claim, ClaimFrequency frequency, String reason) {
        String words = REASON.kept(reason);
        if (words.isEmpty()) throw new RefusedRequest(ClaimsWords.SAY_WHY_A_FURTHER_VERSION.text());
        ClaimVersion added = book.add(claim, frequency, words);
        audit.record(AuditEvent.done("CLAIM_VERSION", claim.matter())
                .with("version " + added.ordinal() + ", " + frequency.name()));
    }
}
