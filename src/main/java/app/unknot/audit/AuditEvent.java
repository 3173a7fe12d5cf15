package app.unknot.audit;

import app.unknot.audit.acts.Act;
import app.unknot.audit.acts.Acts;
import org.jspecify.annotations.Nullable;

/**
 * One act worth a trace. Carries ids and field names, never values and never names of clients.
 *
 * @param action what was done, such as {@code NOTE_SIGN}
 * @param matter to what, and which client it concerns
 * @param detail what a reader of the log needs besides: counts, field names, file hashes
 */
public record AuditEvent(
        String action,
        Matter matter,
        Outcome outcome,
        @Nullable String detail) {
    public enum Outcome {
        OK,
        DENIED,
        FAILED
    }

    public static AuditEvent done(String action, Matter matter) {
        return new AuditEvent(action, matter, Outcome.OK, null);
    }

    /**
     * An act that concerns no client.
     *
     * @throws IllegalArgumentException when the act is one on a client's record
     */
    public static AuditEvent done(String action, String object) {
        return done(action, ofNoClient(action, object));
    }

    public static AuditEvent denied(String action, Matter matter) {
        return new AuditEvent(action, matter, Outcome.DENIED, null);
    }

    public static AuditEvent failed(String action, Matter matter) {
        return new AuditEvent(action, matter, Outcome.FAILED, null);
    }

    /**
     * An act that concerns no client.
     *
     * @throws IllegalArgumentException when the act is one on a client's record
     */
    public static AuditEvent failed(String action, String object) {
        return failed(action, ofNoClient(action, object));
    }

    private static Matter ofNoClient(String action, String object) {
        if (Acts.find(action).filter(Act::onRecord).isPresent())
            throw new IllegalArgumentException(action + " is done to a client's record: say which");
        return Matter.ofPractice(object);
    }

    public AuditEvent with(String text) {
        return new AuditEvent(action, matter, outcome, text);
    }
}
