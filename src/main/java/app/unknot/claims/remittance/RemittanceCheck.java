package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport.Outcome;
import app.unknot.claims.RemittanceReport.Reason;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.Remittance;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.ledger.Balance;
import app.unknot.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Decides whether a remittance may be posted, and what its claims become. */
final class RemittanceCheck {
    private RemittanceCheck() {}

    /**
     * All reasons to park it; empty when it may be posted.
     *
     * @param ours our claims by number
     * @param balances what the ledger says of a claim of ours
     */
    static List<Reason> reasons(Remittance remittance, Map<String, Claim> ours, Function<Claim, Balance> balances) {
        List<Reason> reasons = new ArrayList<>();
        for (Balancing.Imbalance gap : Balancing.gaps(remittance))
            reasons.add(new Reason(
                    ClaimsWords.SAYS_ITS_PARTS_ADD_UP.text(
                            gap.where(), gap.stated().display(), gap.computed().display()),
                    gap.amount()));
        for (RemittedClaim remitted : remittance.claims()) {
            Claim claim = ours.get(remitted.control());
            if (claim == null)
                reasons.add(new Reason(
                        ClaimsWords.CLAIM_IS_NOT_ONE_OF_YOUR_CLAIMS.text(remitted.control()), remitted.paid()));
            else if (!sent(claim, remitted))
                reasons.add(new Reason(ClaimsWords.CLAIM_WAS_NEVER_SENT.text(remitted.control()), remitted.paid()));
            else if (!sameCharge(remitted, claim))
                reasons.add(new Reason(
                        ClaimsWords.CLAIM_CHARGED_THE_PAYER_SAYS.text(
                                remitted.control(),
                                charged(claim, remitted).display(),
                                remitted.charge().display()),
                        remitted.charge().minus(charged(claim, remitted))));
        }
        if (reasons.isEmpty()) reasons.addAll(overdrawn(remittance, ours, balances));
        return List.copyOf(reasons);
    }

    private static List<Reason> overdrawn(
            Remittance remittance, Map<String, Claim> ours, Function<Claim, Balance> balances) {
        Map<String, Money> settled = new LinkedHashMap<>();
        for (RemittedClaim remitted : remittance.claims())
            settled.merge(remitted.control(), settles(remitted), Money::plus);
        List<Reason> reasons = new ArrayList<>();
        settled.forEach((control, amount) -> {
            Claim claim = ours.get(control);
            if (claim == null) return;
            Balance balance = balances.apply(claim);
            Money open = balance.open().minus(amount);
            if (open.isNegative())
                reasons.add(new Reason(ClaimsWords.CLAIM_WOULD_BE_PAID_TWICE.text(control), open.negated()));
            if (open.compareTo(balance.charged()) > 0)
                reasons.add(new Reason(
                        ClaimsWords.CLAIM_WOULD_TAKE_BACK_MORE.text(control), open.minus(balance.charged())));
        });
        return reasons;
    }

    /** What becomes of a claim once everything is posted. */
    static ClaimStep stepAfter(Balance balance, RemittedClaim last) {
        if (!balance.paid().isZero()) return balance.open().isZero() ? ClaimStep.PAY : ClaimStep.PAY_IN_PART;
        if (!balance.clientShare().isZero()) return ClaimStep.LEAVE_TO_CLIENT;
        return last.reversal() ? ClaimStep.REVERSE : ClaimStep.DENY;
    }

    /** What became of a claim of the file. */
    static Outcome outcome(RemittedClaim remitted, boolean ours) {
        Money gap = remitted.paid().minus(remitted.charge().minus(remitted.adjusted(any -> true)));
        if (!ours) return Outcome.NOT_OURS;
        if (!gap.isZero()) return Outcome.OFF_BY;
        if (remitted.reversal()) return Outcome.TAKEN_BACK;
        if (!remitted.paid().isZero()) return Outcome.BALANCES;
        return remitted.adjusted(Adjustment::ofTheClient).isZero() ? Outcome.DENIED : Outcome.CLIENT_OWES;
    }

    private static boolean sameCharge(RemittedClaim remitted, Claim claim) {
        Money charge = remitted.reversal() ? remitted.charge().negated() : remitted.charge();
        return charge.equals(charged(claim, remitted));
    }

    private static Money charged(Claim claim, RemittedClaim remitted) {
        return claim.version(remitted.control()).map(ClaimVersion::total).orElseGet(claim::total);
    }

    private static boolean sent(Claim claim, RemittedClaim remitted) {
        return claim.version(remitted.control()).stream()
                .anyMatch(version -> version.state().wasSent());
    }

    private static Money settles(RemittedClaim remitted) {
        return remitted.paid()
                .plus(remitted.adjusted(Adjustment::contractual))
                .plus(remitted.adjusted(Adjustment::ofTheClient));
    }
}
