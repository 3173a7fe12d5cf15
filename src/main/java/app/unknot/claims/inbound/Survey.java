package app.unknot.claims.inbound;

import app.unknot.claims.RemittanceReport.Reason;
import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.TransactionEnd;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.claims.remittance.Payment;
import app.unknot.claims.x12.PaymentReader;
import app.unknot.claims.x12.X12File;
import app.unknot.shared.Money;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first reading of a file: which transactions it has, whether each is whole, and whether each payment's own total holds. Nothing
 * of the claims is kept, so it needs as much memory for a million of them as for one.
 *
 * @param flaws what is wrong around the transactions
 */
public record Survey(List<Surveyed> transactions, List<Flaw> flaws, long segments) {
    public Survey {
        transactions = List.copyOf(transactions);
        flaws = List.copyOf(flaws);
    }

    public static Survey of(InputStream bytes) {
        X12File file = new X12File(bytes);
        List<Surveyed> found = new ArrayList<>();
        @Nullable TransactionHead head;
        while ((head = file.next()) != null)
            found.add(head.kind() == Kind.PAYMENT ? payment(file, head) : other(file, head));
        return new Survey(found, file.flaws(), file.segments());
    }

    private static Surveyed other(X12File file, TransactionHead head) {
        return new Surveyed(head, file.end(), null, 0, List.of(), List.of());
    }

    private static Surveyed payment(X12File file, TransactionHead head) {
        PaymentReader reader = new PaymentReader(file);
        int claims = 0;
        Money paid = Money.ZERO;
        @Nullable RemittedClaim claim;
        while ((claim = reader.next()) != null) {
            claims++;
            paid = paid.plus(claim.paid());
        }
        TransactionEnd end = file.end();
        PaymentHead paper = reader.head();
        List<Reason> gaps = end.whole() ? Payment.gaps(paper, paid, reader.moved()) : List.of();
        return new Surveyed(head, end, paper, claims, reader.moved(), gaps);
    }

    /** Whether anything of it can be taken in here. */
    boolean useful() {
        return transactions.stream().anyMatch(one -> one.head().kind() != Kind.OTHER);
    }
}
