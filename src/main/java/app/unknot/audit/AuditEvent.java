package app.unknot.audit;

import org.jspecify.annotations.Nullable;

/**
 * One act worth a trace. Carries ids and field names, never values and never names of clients.
 *
 * @param action what was done, such as {@code NOTE_SIGN}
 * @param object to what, such as {@code note 0198...}
 * @param clientNumber the record number of the client concerned, if any
 * @param detail what a reader of the log needs besides: counts, field names, file hashes
 */
public record AuditEvent(
        String action,
        String object,
        @Nullable String clientNumber,
        Outcome outcome,
        @Nullable String detail) {
    public enum Outcome {
        OK,
        DENIED,
        FAILED
    }

    public static AuditEvent done(String action, String object) {
        return new AuditEvent(action, object, null, Outcome.OK, null);
    }

    public static AuditEvent denied(String action, String object) {
        return new AuditEvent(action, object, null, Outcome.DENIED, null);
    }

    public static AuditEvent failed(String action, String object) {
        return new AuditEvent(action, object, null, Outcome.FAILED, null);
    }

    public AuditEvent about(String number) {
        return new AuditEvent(action, object, number, outcome, detail);
    }

    public AuditEvent with(String text) {
        return new AuditEvent(action, object, clientNumber, outcome, text);
    }
}
