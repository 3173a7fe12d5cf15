package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.book.Snapshots;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.ledger.Balance;
import app.unknot.ledger.Ledger;
import app.unknot.ledger.Posting;
import app.unknot.ledger.PostingKind;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Carries ready claims into a file, and into the ledger. Its callers have decided who may. */
@Component
public class ClaimExport {
    private static final int MOST = 200;

    private final ClaimRepository claims;
    private final ClaimBook book;
    private final Snapshots snapshots;
    private final ClaimFiles files;
    private final Ledger ledger;
    private final AuditLog audit;
    private final PracticeClock clock;

    ClaimExport(
            ClaimRepository claims,
            ClaimBook book,
            Snapshots snapshots,
            ClaimFiles files,
            Ledger ledger,
            AuditLog audit,
            PracticeClock clock) {
        this.claims = claims;
        this.book = book;
        this.snapshots = snapshots;
        this.files = files;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    public ExportedFile write(List<ClaimId> ids, Scope scope) {
        List<Claim> ready = ready(ids, scope);
        List<ClaimSnapshot> snapshots = ready.stream().map(this::passing).toList();
        ExportedFile file = files.write(snapshots);
        String name = file.name();
        for (Claim claim : ready) {
            book.move(claim, claim.current(), ClaimStep.BATCH, ClaimsWords.IN_FILE.text(name));
            book.move(claim, claim.current(), ClaimStep.SEND, ClaimsWords.IN_FILE.text(name));
        }
        charge(ready, "file " + name);
        audit.record(AuditEvent.done("CLAIM_EXPORT", "file " + name)
                .with(ready.size() + " claims, SHA-256 " + Sha256.hex(file.bytes())));
        audit.recordAll(ready.stream()
                .map(claim -> AuditEvent.done("CLAIM_SEND", claim.matter()).with("file " + name))
                .toList());
        return file;
    }

    /** What was charged becomes what the version asks for: a resent claim is not charged twice, a void charges nothing. */
    private void charge(List<Claim> sent, String source) {
        Map<UUID, Balance> balances =
                ledger.balancesOf(sent.stream().map(claim -> claim.id().value()).toList());
        List<Posting> postings = new ArrayList<>();
        for (Claim claim : sent) {
            Money charged =
                    Objects.requireNonNull(balances.get(claim.id().value())).charged();
            Money due = claim.current().asksFor().minus(charged);
            if (due.isZero()) continue;
            postings.add(new Posting(
                    PostingKind.CHARGE, claim.id().value(), claim.client().value(), claim.location(), due, source));
        }
        ledger.post(postings);
    }

    private List<Claim> ready(List<ClaimId> ids, Scope scope) {
        List<Claim> found =
                claims.all(ids.stream().map(ClaimId::value).distinct().toList(), scope, Limit.of(MOST));
        if (found.isEmpty() || found.size() != ids.size())
            throw new RefusedRequest(ClaimsWords.CHOOSE_BETWEEN_1_AND_CLAIMS.text(MOST));
        for (Claim claim : found)
            if (claim.state() != ClaimState.READY)
                throw new RefusedRequest(ClaimsWords.CLAIM_IS_NOT_READY.text(claim.number()));
        return found;
    }

    private ClaimSnapshot passing(Claim claim) {
        ClaimSnapshot snapshot = snapshots.of(claim.current());
        if (Scrubber.check(snapshot, clock.today()).stream().anyMatch(ScrubFinding::blocks))
            throw new RefusedRequest(ClaimsWords.CLAIM_HAS_SOMETHING_TO_FIX.text(claim.number()));
        return snapshot;
    }
}
