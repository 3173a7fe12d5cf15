package app.unknot.claims.inbound;

import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport.Split;
import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file, opened.
 *
 * @param flaws what is wrong around its transactions
 */
public record InboundFileDetail(InboundFileRow row, List<Flaw> flaws, List<Transaction> transactions) {
    public InboundFileDetail {
        flaws = List.copyOf(flaws);
        transactions = List.copyOf(transactions);
    }

    /**
     * One transaction of it.
     *
     * @param what it is, in words
     * @param stated what it says was paid
     * @param split where that is now; nothing for other kinds
     * @param flaws why it cannot be used
     * @param remittance the payment that it became, or that it repeats; null for other kinds
     */
    public record Transaction(
            int place,
            Kind kind,
            String what,
            long firstSegment,
            long lastSegment,
            int claims,
            Money stated,
            Split split,
            InboundResult result,
            List<Flaw> flaws,
            @Nullable RemittanceId remittance,
            int taken,
            int rejected) {
        public Transaction {
            flaws = List.copyOf(flaws);
        }
    }
}
