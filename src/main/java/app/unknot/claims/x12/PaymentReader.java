package app.unknot.claims.x12;

import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the 835 transaction that a file stands at, claim by claim: one claim is in memory at a time. Its head is complete with
 * the first claim, or with the end. An amount that a sum needs and that cannot be read is a flaw of the transaction.
 */
public final class PaymentReader {
    private static final int LAST_PLB_PAIR = 13;
    private static final int MOST_MOVED = 10_000;

    private final X12File file;
    private final List<ProviderAdjustment> moved = new ArrayList<>();
    private String trace = "";
    private String payerId = "";
    private String payerName = "";
    private String payerNumber = "";
    private @Nullable LocalDate paidOn;
    private @Nullable LocalDate producedOn;
    private long paid;
    private String method = "";
    private boolean stated;
    private boolean inPayer;
    private boolean ahead;

    public PaymentReader(X12File file) {
        this.file = file;
    }

    public PaymentHead head() {
        return new PaymentHead(
                trace,
                payerId,
                payerName,
                payerNumber,
                paidOn == null ? producedOn : paidOn,
                Money.ofCents(paid),
                method);
    }

    /** Whether the file says what was paid. */
    public boolean statesPaid() {
        return stated;
    }

    /** What the payer moved outside any claim so far; complete when {@link #next} has said null. */
    public List<ProviderAdjustment> moved() {
        return List.copyOf(moved);
    }

    /** The next claim; null at the end of the transaction. */
    public @Nullable RemittedClaim next() {
        while (ahead || file.nextSegment()) {
            ahead = false;
            Segment segment = file.segment();
            if (segment.is("CLP")) return claim(segment);
            take(segment);
        }
        if (!stated) file.flaw(ClaimsWords.THE_PAYMENT_DOES_NOT_SAY.text());
        return null;
    }

    private RemittedClaim claim(Segment first) {
        ClaimParts parts = new ClaimParts(file, first);
        while (file.nextSegment()) {
            Segment segment = file.segment();
            if (segment.is("CLP") || segment.is("PLB") || segment.is("LX")) {
                ahead = true;
                break;
            }
            parts.take(segment);
        }
        return parts.claim();
    }

    private void take(Segment segment) {
        switch (segment.tag()) {
            case "BPR" -> payment(segment);
            case "TRN" -> {
                if (segment.tooLong(2)) file.flaw(ClaimsWords.AN_ELEMENT_IS_TOO_LONG.text());
                trace = segment.text(2);
                payerId = segment.text(3);
            }
            case "DTM" -> {
                if (segment.says(1, "405")) producedOn = Days.read(segment.text(2));
            }
            case "N1" -> {
                inPayer = segment.says(1, "PR");
                if (inPayer) {
                    payerName = segment.text(2);
                    payerNumber = segment.text(4);
                }
            }
            case "REF" -> {
                if (inPayer && segment.says(1, "2U") && payerNumber.isEmpty()) payerNumber = segment.text(2);
            }
            case "PLB" -> moved(segment);
            case "CAS", "SVC" -> file.flaw(ClaimsWords.A_SEGMENT_BELONGS_TO_NO_CLAIM.text());
            default -> {
                // Addresses and contacts do not move money.
            }
        }
    }

    private void payment(Segment segment) {
        if (stated) {
            file.flaw(ClaimsWords.THE_PAYMENT_IS_STATED_TWICE.text());
            return;
        }
        long cents = segment.cents(2);
        stated = true;
        if (cents == Segment.BLANK) file.flaw(ClaimsWords.AN_AMOUNT_IS_MISSING.text());
        else if (cents == Segment.UNREADABLE) file.flaw(ClaimsWords.AN_AMOUNT_IS_NO_NUMBER.text(segment.text(2)));
        // A debit: the payer takes the money from the account. Its claims and adjustments have to say the same.
        else paid = segment.says(3, "D") ? -Math.abs(cents) : cents;
        method = segment.code(4);
        if (!segment.blank(16)) {
            paidOn = Days.read(segment.text(16));
            if (paidOn == null) file.flaw(ClaimsWords.A_DAY_CANNOT_BE_READ.text(segment.text(16)));
        }
    }

    private void moved(Segment segment) {
        if (segment.last() > LAST_PLB_PAIR + 1) file.flaw(ClaimsWords.A_SEGMENT_HAS_TOO_MANY.text());
        for (int at = 3; at <= LAST_PLB_PAIR; at += 2) {
            if (segment.blank(at) && segment.blank(at + 1)) continue;
            long cents = segment.cents(at + 1);
            if (cents == Segment.BLANK) file.flaw(ClaimsWords.AN_AMOUNT_IS_MISSING.text());
            else if (cents == Segment.UNREADABLE)
                file.flaw(ClaimsWords.AN_AMOUNT_IS_NO_NUMBER.text(segment.text(at + 1)));
            else if (moved.size() == MOST_MOVED) file.flaw(ClaimsWords.TOO_MUCH_IN_ONE.text(MOST_MOVED));
            else
                moved.add(new ProviderAdjustment(
                        segment.part(at, 0).toUpperCase(Locale.ROOT), segment.part(at, 1), Money.ofCents(cents)));
        }
    }
}
