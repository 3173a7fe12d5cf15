package app.unknot.accounts;

/** A request that cannot be granted as it is; the message tells the person why and what to do. */
public final class RefusedRequest extends RuntimeException {
    public RefusedRequest(String message) {
        super(message);
    }
}
