package app.unknot.charting.store;

import app.unknot.charting.note.NoteRow;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What lists read of a signed note: all but its sealed content, which is the bulk of it. */
public record SignedRow(
        SessionNote note,
        Instant signedAt,
        String signerName,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        int treatmentMinutes,
        boolean movedAway) {
    public static final Comparator<SignedRow> NEWEST =
            Comparator.comparing((SignedRow row) -> row.note.head().startedAt()).reversed();

    public NoteRow row() {
        return new NoteRow(note.head(), signedAt, signerName, painBefore, painAfter, treatmentMinutes);
    }
}
