package app.unknot.claims.outbound;

import app.unknot.claims.book.ClaimCounters;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Billing;
import app.unknot.claims.packet.ClaimSnapshot.Soloist;
import app.unknot.claims.settings.ClaimSettings;
import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.claims.x12.ClaimFile;
import app.unknot.claims.x12.Exchange;
import app.unknot.shared.PracticeClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes claims into the next file for the clearinghouse. */
@Component
class ClaimFiles {
    private final ClaimCounters counters;
    private final PracticeClock clock;
    private final ClaimSettings settings;

    ClaimFiles(ClaimCounters counters, PracticeClock clock, ClaimSettings settings) {
        this.counters = counters;
        this.clock = clock;
        this.settings = settings;
    }

    WrittenFile write(List<ClaimSnapshot> snapshots) {
        int number = counters.fileNumber();
        ClearinghouseForm house = settings.clearinghouse();
        Exchange exchange = new Exchange(
                sender(house, snapshots.getFirst().billing()),
                house.receiverId(),
                house.receiverName(),
                number,
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()),
                house.trial());
        byte[] bytes = ClaimFile.write(exchange, snapshots).getBytes(StandardCharsets.US_ASCII);
        return new WrittenFile(number, String.format(Locale.ROOT, "claims-%06d.837", number), house.trial(), bytes);
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
