package app.unknot.charting.tablets;

/** A note cannot come back, because its client's record is not here or not in the therapist's care. */
public final class ClientNotHere extends RuntimeException {
    ClientNotHere() {
        super(
                "The client of this note has no record here, or is not in your care. Every word of the note is kept on this"
                        + " tablet. Ask your manager to assign the client to you; if the record is gone, ask your admin to restore a"
                        + " newer backup.");
    }
}
