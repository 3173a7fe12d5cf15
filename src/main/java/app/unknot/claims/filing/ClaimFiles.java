package app.unknot.claims.filing;

import app.unknot.claims.ExportedFile;
import app.unknot.claims.book.ClaimCounters;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.x12.ClaimFile;
import app.unknot.claims.x12.Exchange;
import app.unknot.shared.PracticeClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes claims into the next file for the clearinghouse. */
@Component
class ClaimFiles {
    private final ClaimCounters counters;
    private final PracticeClock clock;
    private final String receiverId;
    private final String receiverName;

    ClaimFiles(
            ClaimCounters counters,
            PracticeClock clock,
            @Value("${unknot.clearinghouse.id:CLEARINGHOUSE}") String receiverId,
            @Value("${unknot.clearinghouse.name:Clearinghouse}") String receiverName) {
        this.counters = counters;
        this.clock = clock;
        this.receiverId = receiverId;
        this.receiverName = receiverName;
    }

    ExportedFile write(List<ClaimSnapshot> snapshots) {
        int number = counters.fileNumber();
        Exchange exchange = new Exchange(
                snapshots.getFirst().billing().taxId().replace("-", ""),
                receiverId,
                receiverName,
                number,
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()),
                false);
        byte[] bytes = ClaimFile.write(exchange, snapshots).getBytes(StandardCharsets.US_ASCII);
        String name = String.format(Locale.ROOT, "claims-%06d.837", number);
        return new ExportedFile(name, bytes);
    }
}
