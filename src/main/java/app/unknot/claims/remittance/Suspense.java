package app.unknot.claims.remittance;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.filed.FiledClaims;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.ledger.Balance;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.TextRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The three ways out for a claim of a payment that waits: match it, set it aside with a reason, enter it by hand. */
@Service
public class Suspense {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;

    private final ClaimRights rights;
    private final RemittanceRecords remittances;
    private final RemittedRows rows;
    private final RemittancePosting posting;
    private final FiledClaims filed;
    private final AuditLog audit;
    private final PracticeClock clock;

    Suspense(
            ClaimRights rights,
            RemittanceRecords remittances,
            RemittedRows rows,
            RemittancePosting posting,
            FiledClaims filed,
            AuditLog audit,
            PracticeClock clock) {
        this.rights = rights;
        this.remittances = remittances;
        this.rows = rows;
        this.posting = posting;
        this.filed = filed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Posts it as it was read to the claim that the manager says it means. What does not add up stays open on the claim.
     *
     * @param number of our claim
     * @param why what the manager knows of it
     * @throws RefusedRequest when it does not wait, there is no such claim, it never went, or more would be posted than is open
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void match(RemittanceId id, int place, String number, String why) {
        Subject manager = rights.requireRemittances("remittance " + id).subject();
        RemittedRow row = waiting(id, place);
        FiledClaim ours = ours(number);
        // One of which the claim was known was read with what an earlier payer had left.
        boolean read = row.claim() != null;
        ClaimShare share = read ? row.share() : row.share().afterAnEarlierPayer(row.reversal(), before(ours));
        post(id, row, ours, share, manager, why);
    }

    /**
     * Posts it with the adjustments that the manager read elsewhere. What was paid stays what the payment says.
     *
     * @param contract what nobody owes any more, not negative
     * @param client what the client owes, not negative
     * @throws RefusedRequest as {@link #match}, or when the parts are more than was charged
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void enterByHand(RemittanceId id, int place, String number, Money contract, Money client, String why) {
        Subject manager = rights.requireRemittances("remittance " + id).subject();
        RemittedRow row = waiting(id, place);
        if (contract.isNegative() || client.isNegative())
            throw new RefusedRequest(ClaimsWords.AN_AMOUNT_IS_BELOW_ZERO.text());
        FiledClaim ours = ours(number);
        Money sign = row.reversal() ? contract.negated() : contract;
        Money part = row.reversal() ? client.negated() : client;
        Money open = ours.charge().minus(row.paid()).minus(contract).minus(client);
        // What a later payer leaves to the client takes the place of what the earlier one left.
        Money prior = row.share().prior();
        ClaimShare share = new ClaimShare(row.paid(), sign, part, prior, open.minus(prior));
        post(id, row, ours, share.afterAnEarlierPayer(row.reversal(), before(ours)), manager, why);
    }

    /**
     * Takes it off the list of what waits; its money still belongs to no claim, and it can be matched later.
     *
     * @throws RefusedRequest when it does not wait, or without a reason
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void setAside(RemittanceId id, int place, String why) {
        Subject manager = rights.requireRemittances("remittance " + id).subject();
        RemittedRow row = waiting(id, place);
        row.setAside(manager.id().value(), clock.instant(), reason(why));
        audit.record(AuditEvent.done("REMITTANCE_ASIDE", "remittance " + id + " claim " + place));
    }

    private void post(
            RemittanceId id, RemittedRow row, FiledClaim ours, ClaimShare share, Subject manager, String why) {
        RemittanceRecord record = record(id);
        Map<UUID, Balance> balances = posting.balances(List.of(ours));
        String overdrawn = RemittanceCheck.overdrawn(ours.number(), share, before(ours));
        if (overdrawn != null) throw new RefusedRequest(overdrawn);
        row.matched(ours, share, manager.id().value(), clock.instant(), reason(why));
        Posted posted = new Posted(record, new HashMap<>(balances));
        posted.add(ours, share, row.reversal(), row.payerNumber());
        posting.write(posted);
        record.ended(posting.someWait(record));
        audit.record(AuditEvent.done("REMITTANCE_MATCH", ours.client().matter("claim " + ours.id()))
                .with(RemittancePosting.source(record) + " claim " + row.place()));
    }

    private Balance before(FiledClaim ours) {
        return Objects.requireNonNull(
                posting.balances(List.of(ours)).get(ours.id().value()));
    }

    private static String reason(String why) {
        String words = TextRule.REASON.kept(why);
        if (words.isEmpty()) throw new RefusedRequest(ClaimsWords.SAY_WHY.text());
        return words;
    }

    private RemittanceRecord record(RemittanceId id) {
        return remittances.find(id.value(), PRACTICE).orElseThrow(RecordNotFound::new);
    }

    private RemittedRow waiting(RemittanceId id, int place) {
        RemittedRow row = rows.find(id.value(), place, PRACTICE).orElseThrow(RecordNotFound::new);
        if (!row.waits()) throw new RefusedRequest(ClaimsWords.THIS_CLAIM_DOES_NOT_WAIT.text());
        return row;
    }

    private FiledClaim ours(String number) {
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        FiledClaim found = filed.numbered(List.of(wanted)).get(wanted);
        if (found == null) throw new RefusedRequest(ClaimsWords.CLAIM_IS_NOT_ONE_OF_YOUR_CLAIMS.text(wanted));
        if (!found.sent()) throw new RefusedRequest(ClaimsWords.CLAIM_WAS_NEVER_SENT.text(wanted));
        return found;
    }
}
