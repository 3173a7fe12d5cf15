package app.unknot.outcomes.practice;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers write beside months of the run chart: what changed then, and where a new time begins. */
@Service
public class RunNoteBook {
    private final RunNoteRepository notes;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    RunNoteBook(RunNoteRepository notes, Access access, AuditLog audit, PracticeClock clock) {
        this.notes = notes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a note beside a month.
     *
     * @throws RefusedRequest without words, with too many, or beside a month that is still to come
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void write(YearMonth month, String words, boolean newMedian) {
        Subject manager = manager();
        String kept = RunNote.WORDS.cleaned(words);
        if (kept.isEmpty()) throw new RefusedRequest(OutcomesWords.WRITE_WHAT_CHANGED.text());
        if (month.isAfter(YearMonth.from(clock.today())))
            throw new RefusedRequest(OutcomesWords.A_MONTH_THAT_HAS_BEGUN.text());
        UUID id = Ids.next();
        notes.save(new RunNote(id, new RunNotes.Note(id, month, kept, newMedian), manager.id(), clock.instant()));
        audit.record(AuditEvent.done("OUTCOMES_NOTE", "run note " + id));
    }

    /** Takes one away. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void remove(UUID id) {
        manager();
        notes.delete(notes.findById(id).orElseThrow(RecordNotFound::new));
        audit.record(AuditEvent.done("OUTCOMES_NOTE_REMOVE", "run note " + id));
    }

    RunNotes of(Period period) {
        return new RunNotes(notes.between(period.from(), period.to()).stream()
                .map(RunNote::note)
                .toList());
    }

    private Subject manager() {
        return access.require(Action.OUTCOMES_PRACTICE, Relation.NONE, Matter.ofPractice("practice outcomes"))
                .subject();
    }
}
