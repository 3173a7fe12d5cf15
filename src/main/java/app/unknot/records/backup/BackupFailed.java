package app.unknot.records.backup;

/** A backup, a check or a restore that did not succeed. The message is for people: what happened, what was kept, what to do. */
public class BackupFailed extends RuntimeException {
    public BackupFailed(String message) {
        super(message);
    }

    public BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /** A backup that was made with another key. It may be good; this key cannot say. */
    static final class OtherKey extends BackupFailed {
        private static final long serialVersionUID = 1;

        OtherKey(String message) {
            super(message);
        }
    }

    /** The message, which is never missing. */
    public final String words() {
        return String.valueOf(getMessage());
    }
}
