package app.unknot.clients.guard;

import java.io.Serial;

/** A query brought up what its scope does not reach: a mistake in the product, never in what somebody typed. */
public final class OutOfScope extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    OutOfScope(String message) {
        super(message);
    }
}
