package app.unknot.claims.outbound;

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
    private final boolean trial;

    ClaimFiles(
            ClaimCounters counters,
            PracticeClock clock,
            @Value("${unknot.clearinghouse.id:CLEARINGHOUSE}") String receiverId,
            @Value("${unknot.clearinghouse.name:Clearinghouse}") String receiverName,
            @Value("${unknot.clearinghouse.trial:false}") boolean trial) {
        this.counters = counters;
        this.clock = clock;
        this.receiverId = receiverId;
        this.receiverName = receiverName;
        this.trial = trial;
    }

    WrittenFile write(List<ClaimSnapshot> snapshots) {
        int number = counters.fileNumber();
        Exchange exchange = new Exchange(
                snapshots.getFirst().billing().taxId().replace("-", ""),
                receiverId,
                receiverName,
                number,
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()),
                trial);
        byte[] bytes = ClaimFile.write(exchange, snapshots).getBytes(StandardCharsets.US_ASCII);
        return new WrittenFile(number, String.format(Locale.ROOT, "claims-%06d.837", number), trial, bytes);
    }
}
