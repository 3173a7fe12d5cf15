package app.unknot.accounts;

import app.unknot.shared.Refused;

/** A request that cannot be granted as it is; the message tells the person why and what to do. */
public final class RefusedRequest extends Refused {
    public RefusedRequest(String message) {
        super(message);
    }
}
