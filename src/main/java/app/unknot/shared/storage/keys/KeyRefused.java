package app.unknot.shared.storage.keys;

import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The PostgreSQL database needs another key than the one that is there. Says what was found and what to do; nothing was changed. */
public final class KeyRefused extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1;
    /** The same as for a data folder with an embedded database. */
    static final int FOREIGN = 20;

    static final int MISSING = 24;
    static final int WRONG = 25;
    static final int HELD = 27;

    private final int code;
    private final String found;
    private final String advice;

    private KeyRefused(int code, String found, String advice, @Nullable Throwable cause) {
        super(found + " " + advice, cause);
        this.code = code;
        this.found = found;
        this.advice = advice;
    }

    private static KeyRefused of(int code, String found, String advice) {
        return new KeyRefused(code, found + " Nothing was changed.", advice, null);
    }

    static KeyRefused missing(Path file, String needed) {
        return of(
                MISSING,
                "The key file " + file + " is missing. Without it nobody can read the data in PostgreSQL"
                        + (needed.isEmpty() ? "." : ", which needs the key " + needed + "."),
                "Put the key file back, from your copy or the recovery sheet (./unknot keys from-sheet), or name it with"
                        + " UNKNOT_KEYS. If you want to begin a new practice, name an empty database.");
    }

    static KeyRefused unreadable(Path file) {
        return of(
                WRONG,
                "The key file " + file + " holds no key.",
                "Put the right key file back, from your copy or the recovery sheet. Do not delete the database.");
    }

    static KeyRefused wrong(Path file, Keys keys, String needed) {
        return of(
                WRONG,
                "The key file " + file + " does not open the data in PostgreSQL: its key is " + keys.fingerprint()
                        + (needed.isEmpty() ? "." : ", and the database needs the key " + needed + "."),
                "Put the right key file back, from your copy or the recovery sheet. Do not delete the database.");
    }

    static KeyRefused foreign(Path file, UUID practice) {
        return of(
                FOREIGN,
                "The database belongs to another practice: the key file " + file + " was made for practice " + practice
                        + ".",
                "Name the database of this key with SPRING_DATASOURCE_URL, or put that database's own key file in its"
                        + " place.");
    }

    static KeyRefused changing(Throwable cause) {
        return new KeyRefused(
                HELD,
                "The key of this practice is being changed by ./unknot rotate-keys. Nothing was changed here.",
                "Wait until that is done, then start Unknot again.",
                cause);
    }

    String found() {
        return found;
    }

    String advice() {
        return advice;
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
