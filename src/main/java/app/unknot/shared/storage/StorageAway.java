package app.unknot.shared.storage;

import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** The storage does not answer, and is being opened again. */
public final class StorageAway extends SQLTransientConnectionException {
    private static final long serialVersionUID = 1;

    public StorageAway(String words, @Nullable Throwable cause) {
        super(words, "08003", cause);
    }
}
