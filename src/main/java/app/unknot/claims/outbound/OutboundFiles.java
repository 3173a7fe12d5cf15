package app.unknot.claims.outbound;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimQueue;
import app.unknot.claims.ClaimState;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Places;
import app.unknot.shared.disk.NeedsRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the files that carry claims to the clearinghouse, hands them out, and takes them back before they go. */
@Service
public class OutboundFiles {
    /** The most claims in one file. */
    public static final int MOST = 10_000;

    private static final int AT_ONCE = 1_000;

    private final ClaimRights rights;
    private final ClaimRepository claims;
    private final Outbox outbox;
    private final Sending sending;
    private final AuditLog audit;

    OutboundFiles(ClaimRights rights, ClaimRepository claims, Outbox outbox, Sending sending, AuditLog audit) {
        this.rights = rights;
        this.claims = claims;
        this.outbox = outbox;
        this.sending = sending;
        this.audit = audit;
    }

    /**
     * Puts every ready claim of these places into files, the oldest visits first, at most {@link #MOST}. A payer with a connection of its
     * own has its own file.
     *
     * @throws RefusedRequest when no claim is ready, or none of them passes its check any more
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @NeedsRoom
    public List<MadeFile> makeOfAllReady(Places at) {
        Scope scope = rights.require("claim file").at(at);
        return make(claims.idsIn(ClaimQueue.READY.states(), scope, PageRequest.ofSize(MOST)), scope);
    }

    /**
     * Puts these claims into a file.
     *
     * @param ids ready claims, at most {@link #MOST}
     * @throws RefusedRequest when one is not ready, is not at the manager's places, or goes to another receiver than the others; then no
     *     file is made
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @NeedsRoom
    public MadeFile make(List<ClaimId> ids) {
        List<MadeFile> made = make(ids.stream().map(ClaimId::value).distinct().toList(), rights.require("claim file"));
        if (made.size() > 1) throw new RefusedRequest(ClaimsWords.THESE_GO_TO_SEVERAL_RECEIVERS.text());
        return made.getFirst();
    }

    private List<MadeFile> make(List<UUID> ids, Scope scope) {
        if (ids.isEmpty() || ids.size() > MOST)
            throw new RefusedRequest(ClaimsWords.CHOOSE_BETWEEN_1_AND_CLAIMS.text(MOST));
        List<Claim> ready = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            ready.addAll(claims.all(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), scope));
        if (ready.size() != ids.size()) throw new RefusedRequest(ClaimsWords.CHOOSE_BETWEEN_1_AND_CLAIMS.text(MOST));
        for (Claim claim : ready)
            if (claim.state() != ClaimState.READY)
                throw new RefusedRequest(ClaimsWords.CLAIM_IS_NOT_READY.text(claim.number()));
        List<MadeFile> made = outbox.make(ready, scope.subject());
        audit.recordAll(made.stream()
                .map(one ->
                        AuditEvent.done("CLAIM_EXPORT", "file " + one.name()).with(one.claims() + " claims"))
                .toList());
        return made;
    }

    /**
     * Hands the bytes of a file out, as often as somebody asks. With the first time its claims have gone, and their charges are posted.
     *
     * @throws RecordNotFound when there is none, or it holds a claim of a place that is not the manager's
     * @throws RefusedRequest when it was taken back
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @NeedsRoom
    public ExportedFile download(OutboundFileId id) {
        Scope scope = rights.require("claim file " + id);
        return sending.send(outbox.find(id, scope), scope, OutboundWay.DOWNLOAD);
    }

    /**
     * Takes a file back that nobody has fetched; its claims are ready for another one.
     *
     * @throws RefusedRequest when it has gone, or was taken back
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void takeBack(OutboundFileId id) {
        OutboundFile file = outbox.find(id, rights.require("claim file " + id));
        outbox.takeBack(file);
        audit.record(AuditEvent.done("CLAIM_FILE_TAKE_BACK", "file " + file.name()));
    }
}
