package app.unknot.claims.remittance;

import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.Remittance;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.RemittedLine;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** The three sums that must hold to the cent before a remittance is posted. */
final class Balancing {
    private Balancing() {}

    /** What does not add up. */
    record Imbalance(String where, Money stated, Money computed) {
        /** Stated minus computed; never zero. */
        Money amount() {
            return stated.minus(computed);
        }
    }

    /** All gaps, lines before claims before the payment; empty when the remittance balances. */
    static List<Imbalance> gaps(Remittance remittance) {
        List<Imbalance> gaps = new ArrayList<>();
        for (RemittedClaim claim : remittance.claims()) {
            for (RemittedLine line : claim.lines()) {
                Money computed = line.charge().minus(sum(line.adjustments()));
                add(gaps, ClaimsWords.LINE_OF_CLAIM.text(line.procedure(), claim.control()), line.paid(), computed);
            }
            Money computed = claim.charge().minus(claim.adjusted(any -> true));
            add(gaps, ClaimsWords.CLAIM.text(claim.control()), claim.paid(), computed);
        }
        add(gaps, ClaimsWords.PAYMENT.text(remittance.trace()), remittance.paid(), payment(remittance));
        return List.copyOf(gaps);
    }

    private static Money payment(Remittance remittance) {
        Money claims = remittance.claims().stream().map(RemittedClaim::paid).reduce(Money.ZERO, Money::plus);
        Money moved = remittance.providerAdjustments().stream()
                .map(ProviderAdjustment::amount)
                .reduce(Money.ZERO, Money::plus);
        return claims.minus(moved);
    }

    private static Money sum(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }

    private static void add(List<Imbalance> gaps, String where, Money stated, Money computed) {
        if (!stated.equals(computed)) gaps.add(new Imbalance(where, stated, computed));
    }
}
