package app.unknot.claims.x12;

/** The file is something else; the message says what, in words for the person who chose it. */
public final class NotARemittance extends RuntimeException {
    NotARemittance(String message) {
        super(message);
    }
}
