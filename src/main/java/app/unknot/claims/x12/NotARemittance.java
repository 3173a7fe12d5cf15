package app.unknot.claims.x12;

/** The file is something else; the reason says what, in words for the person who chose it. */
public final class NotARemittance extends RuntimeException {
    private final String reason;

    NotARemittance(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
