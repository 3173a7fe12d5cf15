package app.unknot.claims.book;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.NoteChange;
import app.unknot.claims.Particulars;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds claims, checks and moves them, and writes their history. Its callers have decided who may. */
@Component
public class ClaimBook {
    public static final Scope PRACTICE = AccessPolicy.work(ProductWork.CLAIM_BOOK);

    private final ClaimRepository claims;
    private final ClaimEvents events;
    private final ClaimPackets packets;
    private final ClaimKnowledge knowledge;
    private final Snapshots snapshots;
    private final CurrentSubject current;
    private final PracticeClock clock;

    ClaimBook(
            ClaimRepository claims,
            ClaimEvents events,
            ClaimPackets packets,
            ClaimKnowledge knowledge,
            Snapshots snapshots,
            CurrentSubject current,
            PracticeClock clock) {
        this.claims = claims;
        this.events = events;
        this.packets = packets;
        this.knowledge = knowledge;
        this.snapshots = snapshots;
        this.current = current;
        this.clock = clock;
    }

    public Claim find(ClaimId id) {
        return claims.find(id.value(), PRACTICE).orElseThrow(RecordNotFound::new);
    }

    /** Checks the newest version against what is known now. */
    public void check(Claim claim) {
        List<ScrubFinding> found = new ArrayList<>(Scrubber.check(packets.of(claim), knowledge.of(claim)));
        if (claim.noteChange() == NoteChange.MOVED) found.addFirst(moved(claim));
        if (claim.noteChange() == NoteChange.STOPPED) found.addFirst(stopped());
        claim.checked(found, clock.instant());
        long blocking = found.stream().filter(ScrubFinding::blocks).count();
        note(
                claim,
                blocking == 0 ? ClaimsWords.CHECKED_NOTHING_TO_FIX.text() : ClaimsWords.CHECKED_TO_FIX.text(blocking),
                "");
    }

    /**
     * Lets the newest version go with the next file, and keeps what goes out as it is now.
     *
     * @throws RefusedRequest when something blocks it, or it has gone
     */
    public void release(Claim claim) {
        ClaimVersion newest = claim.current();
        move(claim, newest, ClaimStep.RELEASE, "");
        newest.freeze(snapshots.seal(newest, packets.of(claim)), clock.instant());
    }

    /**
     * Moves a version, and writes down who did it and why.
     *
     * @throws RefusedRequest when the step cannot happen where it stands; then nothing changes
     */
    public void move(Claim claim, ClaimVersion version, ClaimStep step, String why) {
        claim.move(version, step, clock.instant());
        write(claim, version, step.text(), why);
    }

    /**
     * Takes what the payer is told besides into the newest version, and checks it.
     *
     * @throws RefusedRequest when that is ready or has gone
     */
    public void tell(Claim claim, Particulars told) {
        ClaimVersion newest = claim.current();
        if (newest.state() != ClaimState.DRAFT && newest.state() != ClaimState.TO_FIX)
            throw new RefusedRequest(ClaimsWords.THAT_CANNOT_HAPPEN_TO_IT.text(
                    newest.control(), newest.state().title()));
        claim.tell(told);
        check(claim);
    }

    /** Keeps the number under which the payer has a version. */
    public void known(ClaimVersion version, String payerClaimNumber) {
        version.knownToThePayerAs(payerClaimNumber);
    }

    /** Adds a version that says what the newest one says, and checks it. */
    public ClaimVersion add(Claim claim, ClaimFrequency frequency, String why) {
        return add(claim, frequency, why, snapshots.earlier(claim.current()));
    }

    /** The same, with what the payers before this one say now. */
    public ClaimVersion add(Claim claim, ClaimFrequency frequency, String why, List<EarlierPayer> earlier) {
        ClaimVersion added = claim.add(frequency, why, clock.instant());
        if (!earlier.isEmpty()) added.keepEarlier(snapshots.sealEarlier(added, earlier));
        write(claim, added, ClaimsWords.VERSION_MADE.text(added.ordinal(), frequency.title()), why);
        check(claim);
        return added;
    }

    /** Tells a newest version that has not gone what the payers before it say now, and checks it. */
    public void tellEarlier(Claim claim, List<EarlierPayer> earlier) {
        ClaimVersion newest = claim.current();
        newest.keepEarlier(snapshots.sealEarlier(newest, earlier));
        note(claim, ClaimsWords.THE_EARLIER_PAYER_HAS_CHANGED.text(), "");
        check(claim);
    }

    /** Adds the version for the payer of the next policy, which is told what those before it did, and checks it. */
    public ClaimVersion addFor(Claim claim, CoveringPolicy next, List<EarlierPayer> earlier) {
        ClaimVersion added = claim.addFor(next, clock.instant());
        added.keepEarlier(snapshots.sealEarlier(added, earlier));
        write(claim, added, ClaimsWords.VERSION_MADE.text(added.ordinal(), next.payerName()), "");
        check(claim);
        return added;
    }

    private static ScrubFinding moved(Claim claim) {
        return ScrubFinding.error(
                "CH-001",
                ClaimsWords.THE_NOTE_IS_IN_ANOTHER.text(),
                claim.visits() > 1
                        ? ClaimsWords.BILL_THE_VISITS_SEPARATELY_AGAIN.text()
                        : ClaimsWords.THE_THERAPIST_MOVED_IT_THE_COPY.text());
    }

    private static ScrubFinding stopped() {
        return ScrubFinding.error(
                "CH-002", ClaimsWords.THE_SESSION_WAS_STOPPED.text(), ClaimsWords.A_WARNING_SIGN_ENDED_IT_MAKE.text());
    }

    /** Writes down what happened to the newest version, which stays where it is. */
    public void note(Claim claim, String what, String detail) {
        write(claim, claim.current(), what, detail);
    }

    private void write(Claim claim, ClaimVersion version, String what, String detail) {
        events.save(new ClaimEvent(
                claim.id(), version, clock.instant(), current.find().orElse(null), what, detail));
    }

    public List<ClaimDetail.Entry> history(ClaimId id) {
        return events.of(id.value(), PRACTICE).stream().map(ClaimEvent::entry).toList();
    }
}
