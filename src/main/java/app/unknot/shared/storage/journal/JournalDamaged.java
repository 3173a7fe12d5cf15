package app.unknot.shared.storage.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of the journal was altered: a record before its end does not open. */
public final class JournalDamaged extends RuntimeException {
    JournalDamaged(Path file, long id) {
        this(file, id, null);
    }

    JournalDamaged(Path file, long id, @Nullable Throwable cause) {
        super("The commit journal " + file.getFileName() + " is damaged at transaction " + id, cause);
    }
}
