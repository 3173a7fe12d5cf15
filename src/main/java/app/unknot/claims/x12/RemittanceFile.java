package app.unknot.claims.x12;

import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.Remittance;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.TransactionEnd;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.words.ClaimsWords;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads 835 remittance files as payers really send them. */
public final class RemittanceFile {
    private RemittanceFile() {}

    /**
     * The remittances of a file, one for each payment.
     *
     * @throws NotARemittance when it is something else, is cut off, or an amount or day cannot be read
     */
    public static List<Remittance> read(byte[] bytes) {
        X12File file = new X12File(new ByteArrayInputStream(bytes));
        List<Remittance> found = new ArrayList<>();
        TransactionHead head;
        while ((head = file.next()) != null) {
            if (head.kind() != TransactionHead.Kind.PAYMENT)
                throw new NotARemittance(ClaimsWords.THIS_IS_NOT_A_REMITTANCE.text(Kinds.named(head.code())));
            found.add(payment(file));
        }
        if (found.isEmpty())
            throw new NotARemittance(
                    file.flaws().isEmpty()
                            ? ClaimsWords.THERE_IS_NO_PAYMENT_IN_THIS_FILE.text()
                            : file.flaws().getFirst().words());
        return List.copyOf(found);
    }

    private static Remittance payment(X12File file) {
        PaymentReader reader = new PaymentReader(file);
        List<RemittedClaim> claims = new ArrayList<>();
        RemittedClaim claim;
        while ((claim = reader.next()) != null) {
            refuse(claim.flaws());
            claims.add(claim);
        }
        TransactionEnd end = file.end();
        refuse(end.flaws());
        PaymentHead head = reader.head();
        return new Remittance(
                head.trace(), head.payerId(), head.payerName(), day(head), head.paid(), claims, reader.moved());
    }

    private static LocalDate day(PaymentHead head) {
        @Nullable LocalDate day = head.paidOn();
        if (day == null) throw new NotARemittance(ClaimsWords.THE_PAYMENT_HAS_NO_DAY.text());
        return day;
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new NotARemittance(flaws.getFirst().words());
    }
}
