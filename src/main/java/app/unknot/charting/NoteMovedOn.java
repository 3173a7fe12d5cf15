package app.unknot.charting;

/** The note is not what the signer saw: another tablet added to it. */
public final class NoteMovedOn extends RuntimeException {
    NoteMovedOn(String message) {
        super(message);
    }
}
