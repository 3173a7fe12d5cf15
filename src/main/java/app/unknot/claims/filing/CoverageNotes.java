package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimPackets;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.shared.typed.TextRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes checks of coverage from where claims ask for them: for one client, or for several of one payer at once. */
@Service
public class CoverageNotes {
    public static final TextRule TOLD = TextRule.line(60);

    /** The check that asks for them. */
    public static final String RULE = "CL-018";

    private static final int MOST = 100;

    private final ClaimRights rights;
    private final ClaimBook book;
    private final ClaimRepository claims;
    private final ClaimPackets packets;
    private final InsuranceOnDay insurance;
    private final ClientDirectory clients;
    private final AuditLog audit;

    CoverageNotes(
            ClaimRights rights,
            ClaimBook book,
            ClaimRepository claims,
            ClaimPackets packets,
            InsuranceOnDay insurance,
            ClientDirectory clients,
            AuditLog audit) {
        this.rights = rights;
        this.book = book;
        this.claims = claims;
        this.packets = packets;
        this.insurance = insurance;
        this.clients = clients;
        this.audit = audit;
    }

    /** Other unconfirmed claims to the same payer that wait for a check of coverage; at most 100, the oldest visits first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<ClaimRow> beside(ClaimId id) {
        rights.require(id);
        Scope scope = rights.require("claims");
        Claim claim = book.find(id);
        List<Claim> found =
                claims.found(claim.current().payer().value(), RULE, scope, PageRequest.ofSize(MOST)).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList();
        ClientNames names = clients.references(found.stream().map(Claim::client).toList());
        return found.stream().map(one -> one.row(names.of(one.client()))).toList();
    }

    /**
     * Notes what the payer said of the policy of each of these claims, and checks them again. A policy that several of them are billed to
     * is noted once.
     *
     * @param ids of unconfirmed claims, one at least
     * @param told who said it, or a reference number
     * @throws RefusedRequest when nobody is named, or one has gone; then nothing is noted
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void note(List<ClaimId> ids, boolean byPhone, boolean active, String told) {
        rights.require("claims");
        String kept = TOLD.kept(told);
        if (ids.isEmpty() || kept.isEmpty()) throw new RefusedRequest(ClaimsWords.SAY_WHO_SAID_IT.text());
        Set<UUID> noted = new HashSet<>();
        for (ClaimId id : ids.stream().distinct().toList()) {
            rights.require(id);
            Claim claim = book.find(id);
            if (claim.current().isFrozen() || claim.state().wasSent())
                throw new RefusedRequest(ClaimsWords.THAT_CANNOT_HAPPEN_TO_IT.text(
                        claim.number(), claim.state().title()));
            UUID policy = packets.policy(claim).id();
            if (noted.add(policy)) insurance.noteCheck(claim.client(), policy, byPhone, active, kept);
            book.check(claim);
            audit.record(AuditEvent.done("CLAIM_CHECK", claim.matter()));
        }
    }
}
