package app.unknot.claims.book;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteComplete;
import app.unknot.charting.NoteSigned;
import app.unknot.claims.NoteChange;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.Coverage;
import app.unknot.insurance.InsuranceService;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts a claim when a policy runs on the day and the note holds something to bill. */
@Component
class ClaimDrafts {
    private final ClaimRepository claims;
    private final ClaimBook book;
    private final ClaimCounters counters;
    private final ClaimLines lines;
    private final InsuranceService insurance;
    private final AuditLog audit;
    private final PracticeClock clock;

    ClaimDrafts(
            ClaimRepository claims,
            ClaimBook book,
            ClaimCounters counters,
            ClaimLines lines,
            InsuranceService insurance,
            AuditLog audit,
            PracticeClock clock) {
        this.claims = claims;
        this.book = book;
        this.counters = counters;
        this.lines = lines;
        this.insurance = insurance;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the transaction of the last signature: a complete note of a covered client has its claim. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoteComplete complete) {
        draft(complete.note());
    }

    private void draft(NoteSigned note) {
        Optional<Coverage> coverage = insurance.coverageOn(note.client(), note.serviceDate());
        if (coverage.isEmpty()) return;
        List<ClaimLine> billed = lines.of(note, coverage.get().terms());
        if (billed.isEmpty()) return;
        Claim claim = claims.save(new Claim(
                Ids.next(), counters.claimNumber(), note, coverage.get(), billed, clock.today(), clock.instant()));
        book.note(
                claim,
                ClaimsWords.NOTE_SIGNED.text(),
                ClaimsWords.CLAIM_DRAFTED_FOR.text(coverage.get().terms().name()));
        audit.record(AuditEvent.done("CLAIM_DRAFT", claim.matter()));
        if (note.stopped()) {
            claim.noteWas(NoteChange.STOPPED);
            book.note(claim, NoteChange.STOPPED.title(), ClaimsWords.BILL_ONLY_WHAT_WAS_DONE.text());
        }
        book.check(claim);
    }
}
