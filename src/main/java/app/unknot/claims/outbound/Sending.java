package app.unknot.claims.outbound;

import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.book.Claim;
import app.unknot.shared.PracticeClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a file go, however it goes: with the first time its claims have gone, and are charged. Its callers have decided who may. */
@Component
class Sending {
    private final Outbox outbox;
    private final ClaimCharges charges;
    private final OutboundDownloads downloads;
    private final AuditLog audit;
    private final PracticeClock clock;

    Sending(Outbox outbox, ClaimCharges charges, OutboundDownloads downloads, AuditLog audit, PracticeClock clock) {
        this.outbox = outbox;
        this.charges = charges;
        this.downloads = downloads;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws app.unknot.accounts.RefusedRequest when it was taken back */
    ExportedFile send(OutboundFile file, Scope scope, OutboundWay way) {
        String name = file.name();
        if (file.send(clock.instant())) {
            List<Claim> carried = outbox.claims(file);
            outbox.send(file, carried);
            charges.charge(carried, "file " + name);
            audit.recordAll(carried.stream()
                    .map(claim -> AuditEvent.done("CLAIM_SEND", claim.matter()).with("file " + name))
                    .toList());
        }
        downloads.save(new OutboundDownload(file, clock.instant(), scope.subject(), way));
        String act = way == OutboundWay.FOLDER ? "CLAIM_FILE_DROP" : "CLAIM_FILE_FETCH";
        audit.record(AuditEvent.done(act, "file " + name)
                .with("SHA-256 " + file.row().sha256()));
        return outbox.content(file);
    }
}
