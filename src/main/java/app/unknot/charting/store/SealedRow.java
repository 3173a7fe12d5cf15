package app.unknot.charting.store;

import app.unknot.shared.storage.Sealer;
import java.util.Comparator;

/** What a search opens of a signed note. */
public record SealedRow(SessionNote note, String sealedContent) {
    public static final Comparator<SealedRow> NEWEST =
            Comparator.comparing((SealedRow row) -> row.note.head().startedAt()).reversed();

    public String open(Sealer sealer) {
        return SignedNote.open(note.head().id(), sealedContent, sealer);
    }
}
