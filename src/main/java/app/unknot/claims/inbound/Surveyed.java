package app.unknot.claims.inbound;

import app.unknot.claims.RemittanceReport.Reason;
import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.TransactionEnd;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.remittance.Payment;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transaction as a first reading found it: whether it is whole, and whether a payment's own total holds.
 *
 * @param paper what a payment says of itself; null for other kinds
 * @param claims how many it has
 * @param gaps where a payment's total does not hold
 */
record Surveyed(
        TransactionHead head,
        TransactionEnd end,
        @Nullable PaymentHead paper,
        int claims,
        List<ProviderAdjustment> moved,
        List<Reason> gaps) {
    Surveyed {
        moved = List.copyOf(moved);
        gaps = List.copyOf(gaps);
    }

    /** What the file says that the payer paid. */
    Money stated() {
        return paper == null ? Money.ZERO : paper.paid();
    }

    /** Why it cannot be used as it is. */
    List<Flaw> why() {
        List<Flaw> why = new ArrayList<>(end.flaws());
        gaps.forEach(gap -> why.add(new Flaw(head.segment(), 0, gap.text(), "")));
        if (paper != null && paper.paidOn() == null)
            why.add(new Flaw(head.segment(), 0, ClaimsWords.THE_PAYMENT_HAS_NO_DAY.text(), ""));
        return why;
    }

    /**
     * As the posting wants it; only of a payment.
     *
     * @param given the day that somebody said, for a payment that names none
     */
    Payment payment(UUID transaction, String fileName, Instant at, @Nullable LocalDate given) {
        if (paper == null) throw new IllegalStateException("No payment");
        PaymentHead said = paper.paidOn() == null ? paper.paidOn(given) : paper;
        List<Reason> refused = new ArrayList<>();
        for (Flaw flaw : end.flaws())
            refused.add(new Reason(ClaimsWords.SEGMENT.text(flaw.segment(), flaw.words()), null));
        refused.addAll(gaps);
        if (said.paidOn() == null) refused.add(new Reason(ClaimsWords.THE_PAYMENT_HAS_NO_DAY.text(), null));
        return new Payment(transaction, said, claims, moved, end.hash(), fileName, at, refused);
    }
}
