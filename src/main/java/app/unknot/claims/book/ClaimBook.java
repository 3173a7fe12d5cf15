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
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds claims, checks them and writes their history. Its callers have decided who may. */
@Component
public class ClaimBook {
    public static final Scope PRACTICE = AccessPolicy.work(ProductWork.CLAIM_BOOK);

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
        if (claim.noteChange() == NoteChange.MOVED) found.addFirst(moved());
        if (claim.noteChange() == NoteChange.STOPPED) found.addFirst(stopped());
        claim.checked(found);
        long blocking = claim.findings().stream().filter(ScrubFinding::blocks).count();
        note(
                claim,
                blocking == 0 ? ClaimsWords.CHECKED_NOTHING_TO_FIX.text() : ClaimsWords.CHECKED_TO_FIX.text(blocking),
                "");
    }

    private static ScrubFinding moved() {
        return ScrubFinding.error(
                "CH-001",
                ClaimsWords.THE_NOTE_IS_IN_ANOTHER.text(),
                ClaimsWords.THE_THERAPIST_MOVED_IT_THE_COPY.text());
    }

    private static ScrubFinding stopped() {
        return ScrubFinding.error(
                "CH-002", ClaimsWords.THE_SESSION_WAS_STOPPED.text(), ClaimsWords.A_WARNING_SIGN_ENDED_IT_MAKE.text());
    }

    public void note(Claim claim, String what, String detail) {
        events.save(new ClaimEvent(Ids.next(), claim.id(), clock.instant(), what, detail));
    }

    public List<ClaimDetail.Entry> history(ClaimId id) {
        return events.of(id.value(), PRACTICE).stream().map(ClaimEvent::entry).toList();
    }
}
