package app.unknot.claims.packet;

import app.unknot.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a payment says of itself.
 *
 * @param trace its number at the bank (TRN02), or empty
 * @param payerId who paid, as the trace names it (TRN03), or empty
 * @param payerNumber what claims call the payer (N104 or REF 2U), or empty
 * @param paidOn null when the file names no day
 * @param paid as the file says; negative when the payer takes it from the account
 * @param method such as ACH, CHK or NON
 */
public record PaymentHead(
        String trace,
        String payerId,
        String payerName,
        String payerNumber,
        @Nullable LocalDate paidOn,
        Money paid,
        String method) {
    /** The same, paid on another day. */
    public PaymentHead paidOn(@Nullable LocalDate day) {
        return new PaymentHead(trace, payerId, payerName, payerNumber, day, paid, method);
    }
}
