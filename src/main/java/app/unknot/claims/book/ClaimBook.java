package app.unknot.claims.book;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.NoteChange;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds claims, checks them and writes their history. Its callers have decided who may. */
@Component
public class ClaimBook {
    public static final Scope PRACTICE = AccessPolicy.work(ProductWork.CLAIM_BOOK);
    private static final ScrubFinding MOVED = ScrubFinding.error(
            "CH-001",
            "The note is in another record",
            "The therapist moved it. The copy has its own claim for the right client. This one is never sent.");
    private static final ScrubFinding STOPPED = ScrubFinding.error(
            "CH-002",
            "The session was stopped",
            "A warning sign ended it. Make sure only what was done is billed, then mark it as reviewed.");

    private final ClaimRepository claims;
    private final ClaimEvents events;
    private final ClaimPackets packets;
    private final PracticeClock clock;

    ClaimBook(ClaimRepository claims, ClaimEvents events, ClaimPackets packets, PracticeClock clock) {
        this.claims = claims;
        this.events = events;
        this.packets = packets;
        this.clock = clock;
    }

    public Claim find(ClaimId id) {
        return claims.find(id.value(), PRACTICE).orElseThrow(RecordNotFound::new);
    }

    public void check(Claim claim) {
        List<ScrubFinding> found = new ArrayList<>(Scrubber.check(packets.of(claim), clock.today()));
        if (claim.noteChange() == NoteChange.MOVED) found.addFirst(MOVED);
        if (claim.noteChange() == NoteChange.STOPPED) found.addFirst(STOPPED);
        claim.checked(found);
        long blocking = claim.findings().stream().filter(ScrubFinding::blocks).count();
        note(claim, blocking == 0 ? "Checked: nothing to fix" : "Checked: " + blocking + " to fix", "");
    }

    public void note(Claim claim, String what, String detail) {
        events.save(new ClaimEvent(Ids.next(), claim.id(), clock.instant(), what, detail));
    }

    public List<ClaimDetail.Entry> history(ClaimId id) {
        return events.of(id.value(), PRACTICE).stream().map(ClaimEvent::entry).toList();
    }
}
