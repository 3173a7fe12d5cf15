package app.unknot.claims.x12;

import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.TransactionEnd;
import app.unknot.claims.packet.TransactionHead;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of payments, read to its end. */
public record ReadPayments(List<Payment> payments, List<Flaw> flaws) {
    /**
     * One transaction of it; those that are no payments have no claims.
     *
     * @param stated whether it says what was paid
     */
    public record Payment(
            TransactionHead head,
            PaymentHead paper,
            boolean stated,
            List<RemittedClaim> claims,
            List<ProviderAdjustment> moved,
            TransactionEnd end) {
        List<String> words() {
            return end.flaws().stream().map(Flaw::words).toList();
        }
    }

    public static ReadPayments of(String file) {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    public static ReadPayments of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes));
    }

    static ReadPayments of(InputStream bytes) {
        X12File file = new X12File(bytes);
        List<Payment> payments = new ArrayList<>();
        @Nullable TransactionHead head;
        while ((head = file.next()) != null) {
            PaymentReader reader = new PaymentReader(file);
            List<RemittedClaim> claims = new ArrayList<>();
            @Nullable RemittedClaim claim;
            if (head.kind() == TransactionHead.Kind.PAYMENT) while ((claim = reader.next()) != null) claims.add(claim);
            TransactionEnd end = file.end();
            payments.add(new Payment(head, reader.head(), reader.statesPaid(), claims, reader.moved(), end));
        }
        return new ReadPayments(payments, file.flaws());
    }

    Payment only() {
        if (payments.size() != 1) throw new AssertionError(payments.size() + " transactions: " + this);
        return payments.getFirst();
    }

    List<String> words() {
        return flaws.stream().map(Flaw::words).toList();
    }
}
