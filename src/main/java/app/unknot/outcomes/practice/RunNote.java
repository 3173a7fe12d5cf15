package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import app.unknot.shared.typed.TextRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a manager wrote beside a month of the run chart. */
@Entity
class RunNote {
    static final TextRule WORDS = TextRule.line(200);

    @Id
    private UUID id;

    private LocalDate monthOn;
    private String words;
    private boolean newMedian;
    private UUID writtenBy;
    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RunNote() {}

    RunNote(UUID id, RunNotes.Note note, UserId by, Instant at) {
        this.id = id;
        monthOn = note.month().atDay(1);
        words = note.words();
        newMedian = note.newMedian();
        writtenBy = by.value();
        writtenAt = at;
    }

    RunNotes.Note note() {
        return new RunNotes.Note(id, YearMonth.from(monthOn), words, newMedian);
    }
}
