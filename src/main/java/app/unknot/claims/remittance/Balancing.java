package app.unknot.claims.remittance;

import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.RemittedLine;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The sums that must hold to the cent before anything is posted. */
final class Balancing {
    private Balancing() {}

    /**
     * What does not add up.
     *
     * @param offBy stated minus computed; never zero
     */
    record Gap(String words, Money offBy) {}

    /** The gaps of one claim: its lines, the claim, what its lines charge, and what it leaves to the client. */
    static List<Gap> gaps(RemittedClaim claim) {
        List<Gap> gaps = new ArrayList<>();
        Money charged = Money.ZERO;
        for (RemittedLine line : claim.lines()) {
            charged = charged.plus(line.charge());
            add(
                    gaps,
                    () -> ClaimsWords.LINE_OF_CLAIM.text(line.procedure(), claim.control()),
                    line.paid(),
                    line.charge().minus(sum(line.adjustments())));
        }
        add(
                gaps,
                () -> ClaimsWords.CLAIM.text(claim.control()),
                claim.paid(),
                claim.charge().minus(claim.adjusted()));
        if (!claim.lines().isEmpty())
            add(gaps, () -> ClaimsWords.THE_CHARGE_OF_CLAIM.text(claim.control()), claim.charge(), charged);
        clientPart(gaps, claim);
        return List.copyOf(gaps);
    }

    /** A reversal often leaves the client's part out. */
    private static void clientPart(List<Gap> gaps, RemittedClaim claim) {
        Money stated = claim.clientPart();
        if (stated == null || claim.reversal()) return;
        Money computed = claim.allAdjustments()
                .filter(one -> one.group().equals("PR"))
                .map(Adjustment::amount)
                .reduce(Money.ZERO, Money::plus);
        add(gaps, () -> ClaimsWords.THE_CLIENTS_PART_OF_CLAIM.text(claim.control()), stated, computed);
    }

    /** The gap of the payment as a whole; empty when it adds up. */
    static List<Gap> gaps(String trace, Money stated, Money claims, List<ProviderAdjustment> moved) {
        List<Gap> gaps = new ArrayList<>();
        Money outside = moved.stream().map(ProviderAdjustment::amount).reduce(Money.ZERO, Money::plus);
        add(gaps, () -> ClaimsWords.PAYMENT.text(trace), stated, claims.minus(outside));
        return List.copyOf(gaps);
    }

    private static Money sum(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Words are made for gaps only: most of what is read has none. */
    private static void add(List<Gap> gaps, Supplier<String> where, Money stated, Money computed) {
        if (!stated.equals(computed))
            gaps.add(new Gap(
                    ClaimsWords.SAYS_ITS_PARTS_ADD_UP.text(where.get(), stated.display(), computed.display()),
                    stated.minus(computed)));
    }
}
