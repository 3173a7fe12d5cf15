package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.StorageAway;
import app.unknot.shared.storage.StorageEngine;
import app.unknot.shared.storage.StorageProof;
import app.unknot.shared.text.SharedWords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The embedded file, which H2 closes by itself when the disk fails. The next connection would open it again, and if that were one
 * of the pool, commits would be acknowledged before they are written. So the pool waits while the owner opens the file, and each
 * connection of the pool proves by its own reading that no write is delayed before anybody gets it.
 */
final class WatchedFile implements StorageEngine {
    private final EmbeddedDatabase database;
    private final ReadWriteLock opening = new ReentrantReadWriteLock();

    /** Of its own: the owner may be busy with a backup for half a minute. */
    private @Nullable Connection held;

    /** @throws SQLException when the database that was just opened does not answer */
    WatchedFile(EmbeddedDatabase database) throws SQLException {
        this.database = database;
        hold();
    }

    @Override
    public String title() {
        return SharedWords.THE_DATABASE.text();
    }

    @Override
    public Connection connect() throws SQLException {
        opening.readLock().lock();
        try {
            Connection connection =
                    DriverManager.getConnection(database.appUrl(), EmbeddedDatabase.APP_USER, database.appSecret());
            return durable(connection);
        } finally {
            opening.readLock().unlock();
        }
    }

    private static Connection durable(Connection connection) throws SQLException {
        try {
            EmbeddedDatabase.requireDurableCommits(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        } catch (IllegalStateException delayed) {
            connection.close();
            throw new StorageAway("The file was not opened by its owner", delayed);
        }
    }

    @Override
    public void check(boolean prove) throws SQLException {
        Connection asked = held;
        if (asked == null) throw new StorageAway("The database was not opened yet", null);
        EmbeddedDatabase.requireDurableCommits(asked);
        if (prove) StorageProof.commit(asked);
    }

    @Override
    public void reopen() throws SQLException {
        opening.writeLock().lock();
        try {
            close();
            database.reopen();
            hold();
            check(true);
        } catch (IllegalStateException delayed) {
            throw new StorageAway("Another process opened the file first", delayed);
        } finally {
            opening.writeLock().unlock();
        }
    }

    /** The owner answers after the held connection was opened: both are of the same opening, and end together. */
    private void hold() throws SQLException {
        held = database.anotherOwner();
        database.requireOwner();
    }

    @Override
    public void close() {
        try {
            if (held != null) held.close();
        } catch (SQLException itIsDead) {
            // It was closed with its database.
        }
        held = null;
    }
}
