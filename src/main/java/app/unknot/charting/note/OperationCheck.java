package app.unknot.charting.note;

import app.unknot.charting.words.ChartingWords;
import java.util.Optional;

/** Refuses operations that no workspace of ours would send: unknown fields, values out of range, overlong text. */
public final class OperationCheck {
    public static final int LONGEST_TEXT = FieldValue.LONGEST_TEXT;

    private OperationCheck() {}

    /** Why the operation is refused, or empty when it is fine. Every known field may be emptied. */
    public static Optional<String> complaint(Operation operation) {
        Optional<NoteField> known = NoteField.named(operation.field());
        if (known.isEmpty()) return Optional.of(ChartingWords.UNKNOWN_FIELD.text());
        FieldValue value = known.get().spec().value();
        boolean fine = operation.value().isNull() || value.fits().test(operation.value());
        return fine ? Optional.empty() : Optional.of(value.complaint());
    }
}
