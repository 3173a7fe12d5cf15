package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport.Outcome;
import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.filed.FiledClaims.Settlement;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.ledger.Balance;
import app.unknot.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of each claim of a payment whose own total holds. */
final class RemittanceCheck {
    private static final Balance NOTHING = new Balance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    private final PaymentHead paper;
    private final PostingRules rules;

    RemittanceCheck(PaymentHead paper, PostingRules rules) {
        this.paper = paper;
        this.rules = rules;
    }

    /**
     * @param ours our claim of that number, or null
     * @param before what the ledger says of our claim; not looked at without one
     * @param together what all parts of the claim charge, when the payer has split it; the claim's own charge otherwise
     */
    Verdict judge(RemittedClaim claim, @Nullable FiledClaim ours, @Nullable Balance before, Money together) {
        Balance balance = before == null ? NOTHING : before;
        boolean laterAsked = ours != null && ours.laterAsked();
        ClaimShare read = ClaimShare.of(claim, rules, balance);
        ClaimShare share = laterAsked ? read.beforeALaterPayer(claim.reversal(), balance) : read;
        if (!claim.flaws().isEmpty())
            return waits(Outcome.UNREADABLE, share, claim.flaws().getFirst().words());
        if (Statuses.tellsOnly(claim.status()) && claim.paid().isZero())
            return new Verdict(
                    RowState.NOTED,
                    Outcome.TOLD,
                    share,
                    claim.status().equals("25")
                            ? ClaimsWords.ONLY_WHAT_WOULD_BE_PAID.text()
                            : ClaimsWords.ANOTHER_PAYER_WAS_ASKED.text(),
                    null);
        if (!Statuses.judged(claim.status()))
            return waits(Outcome.UNREADABLE, share, ClaimsWords.THE_STATUS_MOVES_NO_MONEY.text(claim.status()));
        if (ours == null)
            return waits(Outcome.NOT_OURS, share, ClaimsWords.CLAIM_IS_NOT_ONE_OF_YOUR_CLAIMS.text(claim.control()));
        List<Balancing.Gap> gaps = Balancing.gaps(claim);
        if (!gaps.isEmpty())
            return new Verdict(
                    RowState.WAITING,
                    Outcome.OFF_BY,
                    share,
                    gaps.getFirst().words(),
                    gaps.getFirst().offBy());
        String unlike = unlike(claim, ours, together);
        if (unlike != null) return waits(Outcome.UNLIKE_OURS, share, unlike);
        // Two payers together may have paid too much until the later one has heard of it.
        String overdrawn = laterAsked && !claim.reversal() ? null : overdrawn(claim, share, balance);
        if (overdrawn != null) return waits(Outcome.OVERDRAWN, share, overdrawn);
        return new Verdict(RowState.POSTED, outcome(claim, share), share, "", null);
    }

    private static Verdict waits(Outcome outcome, ClaimShare share, String why) {
        return new Verdict(RowState.WAITING, outcome, share, why, null);
    }

    private @Nullable String unlike(RemittedClaim claim, FiledClaim ours, Money together) {
        if (!ours.sent()) return ClaimsWords.CLAIM_WAS_NEVER_SENT.text(claim.control());
        if (!charged(claim, claim.charge()).equals(ours.charge())
                && !charged(claim, together).equals(ours.charge()))
            return ClaimsWords.CLAIM_CHARGED_THE_PAYER_SAYS.text(
                    claim.control(), ours.charge().display(), claim.charge().display());
        if (!SamePerson.client(claim.patient(), ours))
            return ClaimsWords.THE_PAYER_NAMES_ANOTHER_CLIENT.text(
                    claim.control(), claim.patient().lastName(), claim.patient().firstName());
        if (!SamePerson.payer(paper, ours))
            return ClaimsWords.ANOTHER_PAYER_PAYS.text(claim.control(), ours.payerName(), paper.payerName());
        return null;
    }

    private static Money charged(RemittedClaim claim, Money stated) {
        return claim.reversal() ? stated.negated() : stated;
    }

    /** Whether it would pay, take back, or leave to others more than there is. */
    static @Nullable String overdrawn(RemittedClaim claim, ClaimShare share, Balance before) {
        return overdrawn(claim.control(), share, before, claim.reversal());
    }

    private static @Nullable String overdrawn(String control, ClaimShare share, Balance before, boolean reversal) {
        Money known = before.paid().plus(before.contract());
        if (!reversal && share.prior().compareTo(known) > 0)
            return ClaimsWords.ANOTHER_PAYERS_PART_IS_MISSING.text(
                    control, share.prior().minus(known).display());
        return overdrawn(control, share, before);
    }

    static @Nullable String overdrawn(String control, ClaimShare share, Balance before) {
        Balance after = share.after(before);
        if (after.open().isNegative())
            return ClaimsWords.CLAIM_WOULD_BE_PAID_TWICE.text(
                    control, after.open().negated().display());
        if (after.open().compareTo(before.charged()) > 0
                || after.paid().isNegative()
                || after.contract().isNegative()
                || after.clientShare().isNegative()) return ClaimsWords.CLAIM_WOULD_TAKE_BACK_MORE.text(control);
        return null;
    }

    /** What becomes of a claim once everything is posted. */
    static Settlement after(Balance balance, boolean reversal) {
        if (!balance.paid().isZero()) return balance.open().isZero() ? Settlement.PAID : Settlement.PAID_IN_PART;
        if (!balance.clientShare().isZero()) return Settlement.LEFT_TO_CLIENT;
        return reversal ? Settlement.REVERSED : Settlement.DENIED;
    }

    private static Outcome outcome(RemittedClaim claim, ClaimShare share) {
        if (claim.reversal()) return Outcome.TAKEN_BACK;
        if (!claim.paid().isZero()) return Outcome.BALANCES;
        return share.client().isZero() ? Outcome.DENIED : Outcome.CLIENT_OWES;
    }
}
