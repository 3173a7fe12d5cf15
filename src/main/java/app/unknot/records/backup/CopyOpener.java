package app.unknot.records.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens the database part of a backup away from the database in use. */
public interface CopyOpener {
    /**
     * @param folder empty, and of its owner's only; the caller deletes it
     * @throws BackupFailed when the copy does not open
     */
    Scratch open(Path part, Path folder) throws IOException, SQLException;

    /** The beginning of {@link BackupManifest#engine} of the backups it opens. */
    String name();

    /**
     * @throws BackupFailed when the backup is of another engine
     */
    default void requireFits(String engine) {
        if (!engine.startsWith(name()))
            throw new BackupFailed("This is a backup of " + engine + ", and " + name()
                    + " is in use here. The profile postgres decides which.");
    }

    /** A restored copy. Closing it leaves nothing behind outside its folder. */
    interface Scratch extends AutoCloseable {
        Connection connection();

        @Override
        void close() throws SQLException;
    }
}
