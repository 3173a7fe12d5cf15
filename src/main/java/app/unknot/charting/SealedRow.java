package app.unknot.charting;

import app.unknot.shared.storage.Sealer;

/** What a search opens of a signed note. */
record SealedRow(SessionNote note, String sealedContent) {
    String open(Sealer sealer) {
        return SignedNote.open(note.head().id(), sealedContent, sealer);
    }
}
