package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimLife;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.book.Snapshots;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.remittance.PostedAnswer;
import app.unknot.claims.remittance.PostedAnswers;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.InsuranceOnDay;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the payer after the one that has answered, and tells it to the cent what that one did. */
@Service
public class NextPayer {
    private final ClaimRights rights;
    private final ClaimBook book;
    private final Snapshots snapshots;
    private final PostedAnswers answers;
    private final InsuranceOnDay insurance;
    private final AuditLog audit;

    NextPayer(
            ClaimRights rights,
            ClaimBook book,
            Snapshots snapshots,
            PostedAnswers answers,
            InsuranceOnDay insurance,
            AuditLog audit) {
        this.rights = rights;
        this.book = book;
        this.snapshots = snapshots;
        this.answers = answers;
        this.insurance = insurance;
        this.audit = audit;
    }

    /**
     * Begins the version for the next payer.
     *
     * @throws RefusedRequest when the payer before has not answered, its answer was taken back, or no further policy covers the day
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void ask(ClaimId id) {
        rights.require(id);
        Claim claim = book.find(id);
        ClaimVersion answered = claim.current();
        if (!ClaimLife.isAnswered(answered.state()))
            throw new RefusedRequest(ClaimsWords.THE_PAYER_HAS_NOT_ANSWERED_YET.text(answered.control()));
        PostedAnswer answer = answers.of(answered.control())
                .orElseThrow(
                        () -> new RefusedRequest(ClaimsWords.THE_PAYER_HAS_NOT_ANSWERED_YET.text(answered.control())));
        CoveringPolicy next = insurance.policies(claim.client(), claim.serviceDate()).stream()
                .filter(policy -> policy.rank().compareTo(answered.rank()) > 0)
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(ClaimsWords.NO_FURTHER_POLICY_COVERS.text()));
        ClaimSnapshot sent = snapshots.of(answered);
        List<EarlierPayer> earlier = new ArrayList<>(sent.earlier());
        earlier.add(EarlierAnswers.of(sent, answer));
        ClaimVersion added = book.addFor(claim, next, earlier);
        audit.record(AuditEvent.done("CLAIM_VERSION", claim.matter())
                .with("version " + added.ordinal() + ", " + next.rank().name()));
    }
}
