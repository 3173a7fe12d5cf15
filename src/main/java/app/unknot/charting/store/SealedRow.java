package app.unknot.charting.store;

import app.unknot.shared.storage.Sealer;

/** What a search opens of a signed note. */
public record SealedRow(SessionNote note, String sealedContent) {
    public String open(Sealer sealer) {
        return SignedNote.open(note.head().id(), sealedContent, sealer);
    }
}
