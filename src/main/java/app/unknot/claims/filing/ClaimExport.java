package app.unknot.claims.filing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.Finding;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimCounters;
import app.unknot.claims.book.ClaimPackets;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.claims.x12.ClaimFile;
import app.unknot.claims.x12.Exchange;
import app.unknot.ledger.Ledger;
import app.unknot.ledger.Posting;
import app.unknot.ledger.PostingKind;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Carries ready claims into a file, and into the ledger. Its callers have decided who may. */
@Component
public class ClaimExport {
    private static final int MOST = 200;

    private final ClaimRepository claims;
    private final ClaimBook book;
    private final ClaimPackets packets;
    private final ClaimCounters counters;
    private final Ledger ledger;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final String receiverId;
    private final String receiverName;

    ClaimExport(
            ClaimRepository claims,
            ClaimBook book,
            ClaimPackets packets,
            ClaimCounters counters,
            Ledger ledger,
            AuditLog audit,
            PracticeClock clock,
            @Value("${unknot.clearinghouse.id:CLEARINGHOUSE}") String receiverId,
            @Value("${unknot.clearinghouse.name:Clearinghouse}") String receiverName) {
        this.claims = claims;
        this.book = book;
        this.packets = packets;
        this.counters = counters;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
        this.receiverId = receiverId;
        this.receiverName = receiverName;
    }

    public ExportedFile write(List<ClaimId> ids) {
        List<Claim> ready = ready(ids);
        List<ClaimSnapshot> snapshots = ready.stream().map(this::passing).toList();
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
        for (Claim claim : ready) {
            claim.moveTo(ClaimState.SUBMITTED);
            book.note(claim, "Sent", "In file " + name);
        }
        ledger.post(ready.stream()
                .map(claim -> new Posting(
                        PostingKind.CHARGE, claim.id().value(), claim.client().value(), claim.total(), "file " + name))
                .toList());
        audit.record(AuditEvent.done("CLAIM_EXPORT", "file " + name)
                .with(ready.size() + " claims, SHA-256 " + Sha256.hex(bytes)));
        audit.recordAll(ready.stream()
                .map(claim -> AuditEvent.done("CLAIM_SEND", claim.matter()).with("file " + name))
                .toList());
        return new ExportedFile(name, bytes);
    }

    private List<Claim> ready(List<ClaimId> ids) {
        List<Claim> found =
                claims.all(ids.stream().map(ClaimId::value).distinct().toList(), ClaimBook.PRACTICE, Limit.of(MOST));
        if (found.isEmpty() || found.size() != ids.size())
            throw new RefusedRequest("Choose between 1 and " + MOST + " claims.");
        for (Claim claim : found)
            if (claim.state() != ClaimState.READY)
                throw new RefusedRequest("Claim " + claim.number() + " is not ready.");
        return found;
    }

    private ClaimSnapshot passing(Claim claim) {
        ClaimSnapshot snapshot = packets.of(claim);
        if (Scrubber.check(snapshot, clock.today()).stream().anyMatch(Finding::blocks))
            throw new RefusedRequest(
                    "Claim " + claim.number() + " has something to fix. Check it again. No claim was sent.");
        return snapshot;
    }
}
