package app.unknot.accounts.factors.passkeys;

/** What a browser sent is no passkey that is taken; the message says why, for the log and never for the person. */
final class RefusedPasskey extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedPasskey(String why, Throwable cause) {
        super(why, cause);
    }

    RefusedPasskey(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
