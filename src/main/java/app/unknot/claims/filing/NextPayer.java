package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimLife;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.book.Snapshots;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.remittance.PostedAnswer;
import app.unknot.claims.remittance.PostedAnswers;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.insurance.PayerRank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<EarlierPayer> earlier = new ArrayList<>(snapshots.of(answered).earlier());
        earlier.add(EarlierAnswers.of(snapshots.of(answered), answer));
        ClaimVersion added = book.addFor(claim, next, earlier);
        audit.record(AuditEvent.done("CLAIM_VERSION", claim.matter())
                .with("version " + added.ordinal() + ", " + next.rank().name()));
    }

    /** Whether the payer that has answered says that it sent the claim to the next one itself. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public boolean isPassedOn(ClaimId id) {
        rights.require(id);
        return answers.of(book.find(id).current().control())
                .map(PostedAnswer::passedOn)
                .orElse(false);
    }

    /** What has become of the earlier payers' answers since the newest version's payer was told of them. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public EarlierChange change(ClaimId id) {
        rights.require(id);
        return change(book.find(id));
    }

    private EarlierChange change(Claim claim) {
        ClaimVersion newest = claim.current();
        if (newest.rank() == PayerRank.PRIMARY || newest.frequency() == ClaimFrequency.VOID) return EarlierChange.NONE;
        return now(claim)
                .map(now -> now.equals(snapshots.earlier(newest)) ? EarlierChange.NONE : EarlierChange.CHANGED)
                .orElse(EarlierChange.TAKEN_BACK);
    }

    /** What the payers before the newest version's say now; empty while one of them has taken its answer back. */
    private Optional<List<EarlierPayer>> now(Claim claim) {
        List<EarlierPayer> found = new ArrayList<>();
        for (PayerRank rank : PayerRank.values()) {
            if (rank.compareTo(claim.current().rank()) >= 0) break;
            List<ClaimVersion> asked = claim.versions().stream()
                    .filter(version -> version.rank() == rank && version.isFrozen())
                    .toList()
                    .reversed();
            if (asked.isEmpty()) continue;
            Optional<EarlierPayer> said = asked.stream()
                    .flatMap(
                            version -> answers
                                    .of(version.control())
                                    .map(answer -> EarlierAnswers.of(snapshots.of(version), answer))
                                    .stream())
                    .findFirst();
            if (said.isEmpty()) return Optional.empty();
            found.add(said.get());
        }
        return Optional.of(found);
    }

    /**
     * Tells the newest version's payer what the payers before it say now: in a version that replaces what it has, or in the newest one
     * where that has not gone.
     *
     * @throws RefusedRequest when nothing has changed, an earlier payer owes its new answer, or the payer has not got the claim yet
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void correct(ClaimId id) {
        rights.require(id);
        Claim claim = book.find(id);
        EarlierChange change = change(claim);
        if (change == EarlierChange.NONE) throw new RefusedRequest(ClaimsWords.NO_EARLIER_ANSWER_HAS_CHANGED.text());
        List<EarlierPayer> now =
                now(claim).orElseThrow(() -> new RefusedRequest(ClaimsWords.AN_EARLIER_PAYER_OWES_ITS_ANSWER.text()));
        ClaimVersion newest = claim.current();
        if (newest.takes(ClaimStep.TAKE_BACK)) book.move(claim, newest, ClaimStep.TAKE_BACK, "");
        if (newest.state() == ClaimState.DRAFT || newest.state() == ClaimState.TO_FIX) {
            book.tellEarlier(claim, now);
            audit.record(AuditEvent.done("CLAIM_EDIT", claim.matter()));
            return;
        }
        if (!ClaimLife.isAtThePayer(newest.state()))
            throw new RefusedRequest(ClaimsWords.THE_PAYER_HAS_NOT_GOT_IT.text(
                    newest.control(), newest.state().title()));
        ClaimVersion added =
                book.add(claim, ClaimFrequency.REPLACEMENT, ClaimsWords.THE_EARLIER_PAYER_HAS_CHANGED.text(), now);
        audit.record(AuditEvent.done("CLAIM_VERSION", claim.matter())
                .with("version " + added.ordinal() + ", " + added.frequency().name()));
    }
}
