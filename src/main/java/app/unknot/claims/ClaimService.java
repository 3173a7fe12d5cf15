package app.unknot.claims;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.charting.NoteComplete;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimLine;
import app.unknot.claims.book.ClaimPackets;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.StateCount;
import app.unknot.claims.filing.ClaimExport;
import app.unknot.claims.remittance.RemittancePosting;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.claims.x12.NotARemittance;
import app.unknot.claims.x12.RemittanceFile;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.insurance.Coverage;
import app.unknot.ledger.Ledger;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Money;
import app.unknot.shared.disk.NeedsRoom;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leads a claim from the signed note to the posted payment. */
@Service
public class ClaimService {
    private static final int PAGE = 50;
    private static final int LONGEST_DONE = 300;
    private static final int LONGEST_NAME = 255;
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    private final ClaimRepository claims;
    private final ClaimBook book;
    private final ClaimPackets packets;
    private final ClaimExport exports;
    private final RemittancePosting remittances;
    private final Ledger ledger;
    private final ClientDirectory clients;
    private final Access access;
    private final AuditLog audit;

    ClaimService(
            ClaimRepository claims,
            ClaimBook book,
            ClaimPackets packets,
            ClaimExport exports,
            RemittancePosting remittances,
            Ledger ledger,
            ClientDirectory clients,
            Access access,
            AuditLog audit) {
        this.claims = claims;
        this.book = book;
        this.packets = packets;
        this.exports = exports;
        this.remittances = remittances;
        this.ledger = ledger;
        this.clients = clients;
        this.access = access;
        this.audit = audit;
    }

    /** Drafts the claim in the transaction of the last signature: a complete note of a covered client has its claim. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it follows a signature that was checked")
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteComplete complete) {
        book.draft(complete.note());
    }

    /** One page of a queue, oldest visit first. 50 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<ClaimRow> list(ClaimQueue queue, int page) {
        require("claims");
        List<Claim> found = claims.in(queue.state(), ClaimBook.PRACTICE, PageRequest.of(page, PAGE));
        ClientNames names = clients.references(found.stream().map(Claim::client).toList());
        return found.stream().map(claim -> claim.row(names.of(claim.client()))).toList();
    }

    /** Every queue, also the empty ones, in their order. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<QueueCount> queueCounts() {
        require("claims");
        Map<ClaimState, StateCount> counts = claims.counts(ClaimBook.PRACTICE).stream()
                .collect(Collectors.toMap(StateCount::state, Function.identity()));
        return Arrays.stream(ClaimQueue.values())
                .map(queue -> {
                    StateCount count = counts.getOrDefault(queue.state(), new StateCount(queue.state(), 0, 0));
                    return new QueueCount(queue, (int) count.claims(), Money.ofCents(count.cents()));
                })
                .toList();
    }

    /**
     * Opens a claim and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @SavesToTheLast
    public ClaimDetail open(ClaimId id) {
        require(id);
        Claim claim = book.find(id);
        var client = clients.references(List.of(claim.client())).of(claim.client());
        Coverage coverage = packets.coverage(claim);
        String member = coverage.memberId();
        audit.record(AuditEvent.done("CLAIM_OPEN", claim.matter()));
        return new ClaimDetail(
                claim.row(client),
                member.substring(Math.max(0, member.length() - 4)),
                claim.lines().stream().map(ClaimLine::service).toList(),
                claim.findings(),
                Scrubber.RULES.size(),
                ledger.balanceOf(id.value()),
                claim.serviceDate().plusDays(coverage.terms().filingDays()),
                claim.noteChange(),
                book.history(id));
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public boolean exists(ClaimId id) {
        return book.exists(id);
    }

    /**
     * Checks a claim against what is known now.
     *
     * @throws RefusedRequest when it has gone to the payer
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void checkAgain(ClaimId id) {
        require(id);
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
        Subject manager = require(id).subject();
        Claim claim = book.find(id);
        NoteChange change = claim.noteChange();
        if (change != NoteChange.AMENDED && change != NoteChange.STOPPED)
            throw new RefusedRequest("This claim's note has no change to review.");
        if (done.isBlank() || done.length() > LONGEST_DONE)
            throw new RefusedRequest("Write what was done about it, in at most " + LONGEST_DONE + " characters.");
        claim.amendmentSettled();
        if (change == NoteChange.STOPPED) book.check(claim);
        book.note(claim, change.title() + ": reviewed", done.strip() + " (" + manager.displayName() + ")");
        audit.record(AuditEvent.done("CLAIM_AMENDMENT", claim.matter()));
    }

    /**
     * Lets a claim go with the next file. It is checked once more.
     *
     * @throws RefusedRequest when something blocks it, or it has gone
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void markReady(ClaimId id) {
        require(id);
        Claim claim = unsent(id);
        book.check(claim);
        if (claim.state() == ClaimState.TO_FIX) throw new RefusedRequest("This claim still has something to fix.");
        claim.moveTo(ClaimState.READY);
        book.note(claim, "Marked ready", "");
        audit.record(AuditEvent.done("CLAIM_READY", claim.matter()));
    }

    /**
     * Writes ready claims into one file, notes them as sent and posts their charges.
     *
     * @param ids 1 to 200 claims
     * @throws RefusedRequest when one is not ready, or no longer passes its check; then none goes
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @NeedsRoom
    public ExportedFile export(List<ClaimId> ids) {
        require("claim file");
        return exports.write(ids);
    }

    /**
     * Takes a remittance file in: each payment is posted whole, or parked whole with its reasons. A payment that was posted
     * before is not posted again.
     *
     * @param bytes at most 5 MB
     * @return one report for each payment in the file, at least one
     * @throws RefusedRequest when it is not a remittance file; the message says what it is
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @NeedsRoom
    public List<RemittanceReport> importRemittance(String name, byte[] bytes) {
        require("remittance file");
        if (bytes.length > LARGEST_FILE) throw new RefusedRequest("The file is larger than 5 MB.");
        if (name.length() > LONGEST_NAME)
            throw new RefusedRequest("The name of the file has more than " + LONGEST_NAME + " characters. Shorten it.");
        try {
            return RemittanceFile.read(bytes).stream()
                    .map(remittance -> remittances.take(name, remittance))
                    .toList();
        } catch (NotARemittance e) {
            throw new RefusedRequest(e.reason());
        }
    }

    /** How many remittances there are. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public long remittancesInAll() {
        require("remittances");
        return remittances.inAll();
    }

    /** One page of remittances, newest first. 30 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<RemittanceReport> remittances(int page) {
        require("remittances");
        return remittances.page(page);
    }

    /** @throws RecordNotFound when there is none */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public RemittanceReport remittance(RemittanceId id) {
        require("remittance " + id);
        return remittances.find(id);
    }

    private Claim unsent(ClaimId id) {
        Claim claim = book.find(id);
        if (claim.state().wasSent()) throw new RefusedRequest("This claim was already sent to the payer.");
        return claim;
    }

    private Scope require(String object) {
        return access.require(Action.CLAIMS, Relation.NONE, Matter.ofPractice(object));
    }

    /** For one claim: a refusal names the record that it belongs to. */
    private Scope require(ClaimId id) {
        return access.require(
                Action.CLAIMS,
                Relation.NONE,
                claims.find(id.value(), ClaimBook.PRACTICE)
                        .map(Claim::matter)
                        .orElseGet(() -> Matter.unknown("claim " + id)));
    }
}
