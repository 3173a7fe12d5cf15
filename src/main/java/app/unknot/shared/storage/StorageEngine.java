package app.unknot.shared.storage;

import java.sql.Connection;
import java.sql.SQLException;

/** What the portal stores in: the embedded file, or a PostgreSQL server. Asked by {@link StorageWatch} only. */
public interface StorageEngine extends AutoCloseable {
    /** What people call it, as the start of a sentence. */
    String title();

    /**
     * A new connection for the pool.
     *
     * @throws SQLException when there is none, or when what it commits would not last
     */
    Connection connect() throws SQLException;

    /**
     * Asks over a connection that is held for nothing else.
     *
     * @param prove whether something has to be committed too: reading may work on a disk that is full
     * @throws SQLException when it does not answer
     */
    void check(boolean prove) throws SQLException;

    /**
     * Opens what was closed, before anybody else connects, and commits something to show that it works.
     *
     * @throws SQLException while it cannot be opened or written
     */
    void reopen() throws SQLException;

    @Override
    void close();
}
