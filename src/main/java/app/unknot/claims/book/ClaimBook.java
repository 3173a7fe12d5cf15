package app.unknot.claims.book;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteSigned;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.Finding;
import app.unknot.claims.NoteChange;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.insurance.Coverage;
import app.unknot.insurance.InsuranceService;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes claims, checks them and writes their history. Its callers have decided who may. */
@Component
public class ClaimBook {
    public static final Scope PRACTICE = AccessPolicy.work(ProductWork.CLAIM_BOOK);
    private static final Finding MOVED = Finding.error(
            "CH-001",
            "The note is in another record",
            "The therapist moved it. The copy has its own claim for the right client. This one is never sent.");
    private static final Finding STOPPED = Finding.error(
            "CH-002",
            "The session was stopped",
            "A warning sign ended it. Make sure only what was done is billed, then mark it as reviewed.");

    private final ClaimRepository claims;
    private final ClaimEvents events;
    private final ClaimPackets packets;
    private final ClaimCounters counters;
    private final ClaimLines lines;
    private final InsuranceService insurance;
    private final AuditLog audit;
    private final PracticeClock clock;

    ClaimBook(
            ClaimRepository claims,
            ClaimEvents events,
            ClaimPackets packets,
            ClaimCounters counters,
            ClaimLines lines,
            InsuranceService insurance,
            AuditLog audit,
            PracticeClock clock) {
        this.claims = claims;
        this.events = events;
        this.packets = packets;
        this.counters = counters;
        this.lines = lines;
        this.insurance = insurance;
        this.audit = audit;
        this.clock = clock;
    }

    /** Drafts a claim when a policy runs on the day and the note holds something to bill. */
    public void draft(NoteSigned note) {
        Optional<Coverage> coverage = insurance.coverageOn(note.client(), note.serviceDate());
        if (coverage.isEmpty()) return;
        List<ClaimLine> billed = lines.of(note.work(), coverage.get().terms());
        if (billed.isEmpty()) return;
        Claim claim = claims.save(
                new Claim(Ids.next(), counters.claimNumber(), note, coverage.get(), billed, clock.instant()));
        note(claim, "Note signed", "Claim drafted for " + coverage.get().terms().name());
        audit.record(AuditEvent.done("CLAIM_DRAFT", claim.matter()));
        if (note.stopped()) {
            claim.noteWas(NoteChange.STOPPED);
            note(claim, NoteChange.STOPPED.title(), "Bill only what was done until then.");
        }
        check(claim);
    }

    public Claim find(ClaimId id) {
        return claims.find(id.value(), PRACTICE).orElseThrow(RecordNotFound::new);
    }

    public boolean exists(ClaimId id) {
        return claims.find(id.value(), PRACTICE).isPresent();
    }

    public void check(Claim claim) {
        List<Finding> found = new ArrayList<>(Scrubber.check(packets.of(claim), clock.today()));
        if (claim.noteChange() == NoteChange.MOVED) found.addFirst(MOVED);
        if (claim.noteChange() == NoteChange.STOPPED) found.addFirst(STOPPED);
        claim.checked(found);
        long blocking = claim.findings().stream().filter(Finding::blocks).count();
        note(claim, blocking == 0 ? "Checked: nothing to fix" : "Checked: " + blocking + " to fix", "");
    }

    public void note(Claim claim, String what, String detail) {
        events.save(new ClaimEvent(Ids.next(), claim.id(), clock.instant(), what, detail));
    }

    public List<ClaimDetail.Entry> history(ClaimId id) {
        return events.of(id.value(), PRACTICE).stream().map(ClaimEvent::entry).toList();
    }
}
