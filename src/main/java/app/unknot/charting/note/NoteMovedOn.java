package app.unknot.charting.note;

/** The note is not what the signer saw: another tablet added to it. */
public final class NoteMovedOn extends RuntimeException {
    public NoteMovedOn(String message) {
        super(message);
    }
}
