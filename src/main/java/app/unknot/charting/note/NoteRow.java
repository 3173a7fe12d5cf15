package app.unknot.charting.note;

import app.unknot.charting.NoteHead;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note in a list.
 *
 * @param signedAt when it was signed, or null for a draft
 */
public record NoteRow(
        NoteHead head,
        @Nullable Instant signedAt,
        @Nullable String signerName,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        int treatmentMinutes) {}
