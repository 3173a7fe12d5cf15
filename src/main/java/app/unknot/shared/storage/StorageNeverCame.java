package app.unknot.shared.storage;

import java.time.Duration;
import org.springframework.boot.ExitCodeGenerator;

/** PostgreSQL did not answer at the start, or said that the settings are wrong. Ends the process with an exit status. */
final class StorageNeverCame extends IllegalStateException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1;

    /** As in sysexits.h: a service that is needed is unavailable; something is wrong with the settings. */
    static final int UNAVAILABLE = 69;

    static final int WRONG_SETTINGS = 78;

    private final int code;
    private final String advice;

    private StorageNeverCame(int code, String message, String advice, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.advice = advice;
    }

    static StorageNeverCame silent(String where, Duration waited, Throwable cause) {
        return new StorageNeverCame(
                UNAVAILABLE,
                "PostgreSQL at " + where + " did not answer for " + waited.toSeconds() + " s. Nothing was changed.",
                "Start PostgreSQL, or correct SPRING_DATASOURCE_URL, then start Unknot again.",
                cause);
    }

    static StorageNeverCame refused(String where, String state, Throwable cause) {
        return new StorageNeverCame(
                WRONG_SETTINGS,
                "PostgreSQL at " + where + " refused the connection (SQL state " + state + "). Nothing was changed.",
                "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD: the database must be there,"
                        + " and this user must be allowed into it.",
                cause);
    }

    String advice() {
        return advice;
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
