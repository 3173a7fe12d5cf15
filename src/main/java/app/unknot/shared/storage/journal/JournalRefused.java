package app.unknot.shared.storage.journal;

import org.springframework.dao.DataAccessResourceFailureException;

/** The journal could not be written, so the commit was not made: nothing is acknowledged that only one file holds. */
public final class JournalRefused extends DataAccessResourceFailureException {
    JournalRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
