package app.unknot.charting.note;

import java.util.UUID;

/** An operation that cannot be part of a note. */
public final class RefusedOperation extends RuntimeException {
    private final transient UUID opId;

    public RefusedOperation(UUID opId, String message) {
        super(message);
        this.opId = opId;
    }

    public UUID opId() {
        return opId;
    }
}
