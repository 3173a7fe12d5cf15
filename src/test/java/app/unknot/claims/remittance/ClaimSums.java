package app.unknot.claims.remittance;

import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.x12.PaymentReader;
import app.unknot.claims.x12.X12File;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file for its figures: how many of its claims hold their own sums. */
public final class ClaimSums {
    private ClaimSums() {}

    public static int holding(InputStream bytes) {
        return holding(bytes, Integer.MAX_VALUE, () -> {});
    }

    /** @param every after so many claims {@code look} is called */
    public static int holding(InputStream bytes, int every, Runnable look) {
        X12File file = new X12File(bytes);
        int holding = 0;
        int read = 0;
        @Nullable TransactionHead head;
        while ((head = file.next()) != null) {
            if (head.kind() != TransactionHead.Kind.PAYMENT) continue;
            PaymentReader reader = new PaymentReader(file);
            @Nullable RemittedClaim claim;
            while ((claim = reader.next()) != null) {
                if (Balancing.gaps(claim).isEmpty()) holding++;
                if (++read % every == 0) look.run();
            }
        }
        return holding;
    }
}
