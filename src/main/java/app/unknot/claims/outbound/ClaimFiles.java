package app.unknot.claims.outbound;

import app.unknot.claims.book.ClaimCounters;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Billing;
import app.unknot.claims.packet.ClaimSnapshot.Soloist;
import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.claims.settings.DirectConnections;
import app.unknot.claims.x12.ClaimFile;
import app.unknot.claims.x12.Exchange;
import app.unknot.insurance.PayerId;
import app.unknot.shared.PracticeClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes claims into the next file for the clearinghouse. */
@Component
class ClaimFiles {
    private final ClaimCounters counters;
    private final PracticeClock clock;
    private final DirectConnections connections;

    ClaimFiles(ClaimCounters counters, PracticeClock clock, DirectConnections connections) {
        this.counters = counters;
        this.clock = clock;
        this.connections = connections;
    }

    /** Payers that take their claims without the clearinghouse. */
    Set<PayerId> direct() {
        return connections.payers();
    }

    /** @param payer that takes them without the clearinghouse, or null */
    WrittenFile write(List<ClaimSnapshot> snapshots, @Nullable PayerId payer) {
        int number = counters.fileNumber();
        ClearinghouseForm house = connections.with(payer);
        Exchange exchange = new Exchange(
                sender(house, snapshots.getFirst().billing()),
                house.receiverId(),
                house.receiverName(),
                number,
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()),
                house.trial());
        byte[] bytes = ClaimFile.write(exchange, snapshots).getBytes(StandardCharsets.US_ASCII);
        return new WrittenFile(
                number,
                String.format(Locale.ROOT, "claims-%06d.837", number),
                house.trial(),
                payer,
                house.receiverName(),
                bytes);
    }

    /** A social security number names nobody on an envelope. */
    private static String sender(ClearinghouseForm house, Billing billing) {
        if (!house.senderId().isEmpty()) return house.senderId();
        Soloist solo = billing.solo();
        return solo != null && solo.socialSecurity()
                ? billing.npi()
                : billing.taxId().replace("-", "");
    }
}
