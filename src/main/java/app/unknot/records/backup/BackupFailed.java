package app.unknot.records.backup;

/** A backup, a check or a restore that did not succeed. The message is for people: what happened, what was kept, what to do. */
public final class BackupFailed extends RuntimeException {
    public BackupFailed(String message) {
        super(message);
    }

    public BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message, which is never missing. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
