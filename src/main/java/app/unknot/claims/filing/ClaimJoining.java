package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimGathering;
import app.unknot.claims.book.ClaimRights;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientReference;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bills several visits of one client and payer on one claim, before any of them has gone. */
@Service
public class ClaimJoining {
    private final ClaimRights rights;
    private final ClaimBook book;
    private final ClaimGathering gathering;
    private final ClientDirectory clients;
    private final AuditLog audit;

    ClaimJoining(
            ClaimRights rights, ClaimBook book, ClaimGathering gathering, ClientDirectory clients, AuditLog audit) {
        this.rights = rights;
        this.book = book;
        this.gathering = gathering;
        this.clients = clients;
        this.audit = audit;
    }

    /** The client's other claims to the payer that nobody has confirmed, each with why it cannot be billed with this one. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Candidate> beside(ClaimId id) {
        rights.require(id);
        Scope scope = rights.require("claims");
        Claim claim = book.find(id);
        ClientReference client = clients.references(List.of(claim.client())).of(claim.client());
        return gathering.beside(claim, scope).stream()
                .map(other -> new Candidate(
                        other.row(client), gathering.why(claim, other).orElse(""), gathering.apart(claim, other)))
                .toList();
    }

    /**
     * Makes the claim that bills the visits of all of these. Each of them stays, and says where its visit is billed.
     *
     * @param ids at least two
     * @return the claim that bills them
     * @throws RefusedRequest when they cannot be billed together; the message says why
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public ClaimId join(List<ClaimId> ids) {
        List<Claim> parts = ids.stream().distinct().map(this::reached).toList();
        Claim gathered = gathering.gather(parts);
        audit.record(AuditEvent.done("CLAIM_JOIN", gathered.matter()).with(parts.size() + " claims"));
        return gathered.id();
    }

    /**
     * Bills the visits of a claim one by one again.
     *
     * @throws RefusedRequest when it does not gather any, is confirmed, or has gone
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void separate(ClaimId id) {
        Claim gathered = reached(id);
        List<Claim> parts = gathering.takeApart(gathered);
        audit.record(AuditEvent.done("CLAIM_SEPARATE", gathered.matter()).with(parts.size() + " claims"));
    }

    private Claim reached(ClaimId id) {
        rights.require(id);
        return book.find(id);
    }

    /**
     * @param why it cannot be billed with the other one; empty when it can
     * @param apart who treated and where, when that is not the same; else empty
     */
    public record Candidate(ClaimRow row, String why, String apart) {
        public boolean fits() {
            return why.isEmpty();
        }
    }
}
