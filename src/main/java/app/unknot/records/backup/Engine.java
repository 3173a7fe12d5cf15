package app.unknot.records.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The database as a backup sees it: something that can be copied while it works, and whose copy can be opened elsewhere. */
public interface Engine extends CopyOpener {
    /** A connection to the database in use that sees every table. */
    Connection connect() throws SQLException;

    /** About how many bytes a copy takes. */
    long bytes() throws IOException, SQLException;

    /**
     * Writes an encrypted copy as of one moment while others go on writing.
     *
     * @param part is made; lies in a folder of its owner's only
     */
    void copyTo(Path part) throws IOException, SQLException;

    /**
     * A backup begins.
     *
     * @return to be run when it was verified: what is older than its beginning need not be kept elsewhere any more
     */
    default Runnable begin() {
        return () -> {};
    }
}
