package app.unknot.shared.storage.keys;

import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a practice in PostgreSQL: the database keeps its fingerprint, so no start goes on with another one. */
public final class ServedKey {
    /** The server's words for a lock that did not come in time. */
    private static final Set<String> WAITED_TOO_LONG = Set.of("57014", "55P03");

    private final KeyFile file;

    public ServedKey(KeyFile file) {
        this.file = file;
    }

    /** What the database says of its key. */
    private record Row(String fingerprint, @Nullable UUID practice) {}

    /**
     * The key that the database needs; a new one for a database in which no practice ever was. First a change of keys that was
     * interrupted is finished or given up: the database knows which.
     *
     * @throws KeyRefused when the key that is there is missing or another one
     */
    public Keys require(Connection database) throws SQLException {
        try {
            database.setAutoCommit(false);
            Optional<Row> row = locked(database);
            settle(row);
            if (Files.exists(file.path())) return checked(database, row);
            if (row.isPresent() || isInhabited(database))
                throw KeyRefused.missing(file.path(), row.map(Row::fingerprint).orElse(""));
            return Keys.create(file.path(), UUID.randomUUID());
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file.path() + " cannot be changed", e);
        } catch (SQLException e) {
            if (WAITED_TOO_LONG.contains(String.valueOf(e.getSQLState()))) throw KeyRefused.changing(e);
            throw e;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private Keys checked(Connection database, Optional<Row> row) throws SQLException {
        Keys keys;
        try {
            keys = Keys.load(file.path());
        } catch (IllegalStateException e) {
            throw KeyRefused.unreadable(file.path());
        }
        if (row.isEmpty()) {
            if (!Resealing.opens(database, keys)) throw KeyRefused.wrong(file.path(), keys, "");
            return keys;
        }
        require(row.get(), keys);
        return keys;
    }

    private void require(Row row, Keys keys) {
        if (row.fingerprint().equals(keys.fingerprint())) return;
        UUID other = keys.practice().orElse(null);
        if (other != null && row.practice() != null && !other.equals(row.practice()))
            throw KeyRefused.foreign(file.path(), other);
        throw KeyRefused.wrong(file.path(), keys, row.fingerprint());
    }

    /**
     * Finishes or gives up a change of keys that was interrupted, and ends the transaction.
     *
     * @throws KeyRefused when one is under way and does not end soon
     */
    public void settle(Connection database) throws SQLException, IOException {
        database.setAutoCommit(false);
        settle(locked(database));
        database.rollback();
    }

    private void settle(Optional<Row> row) throws IOException {
        if (!Files.exists(file.next())) return;
        boolean done = row.isPresent()
                && row.get().fingerprint().equals(Keys.load(file.next()).fingerprint());
        if (done) file.promote();
        else file.discard();
    }

    /** Notes the key of a practice that has none noted; after the migrations, before anything is sealed. */
    void note(Connection database, Keys keys) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into practice_key (id, fingerprint, practice)"
                + " select 1, ?, ? where not exists (select 1 from practice_key)")) {
            insert.setString(1, keys.fingerprint());
            insert.setObject(2, keys.practice().orElse(null), java.sql.Types.OTHER);
            insert.executeUpdate();
        }
        require(row(database).orElseThrow(), keys);
    }

    /**
     * Keeps every start out until the transaction of {@code database} ends.
     *
     * @throws KeyRefused when the database needs another key than {@code keys}
     */
    public void lockForChange(Connection database, Keys keys) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("lock table practice_key in access exclusive mode");
        }
        require(row(database).orElseThrow(() -> KeyRefused.wrong(file.path(), keys, "")), keys);
    }

    /** From the commit on the database needs the next key. */
    public void change(Connection database, Keys next) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("update practice_key set fingerprint = ?")) {
            update.setString(1, next.fingerprint());
            if (update.executeUpdate() != 1) throw new SQLException("The database does not say which key it needs");
        }
    }

    /** Reads the row while no change of keys is under way: one that is, is waited for. */
    private static Optional<Row> locked(Connection database) throws SQLException {
        if (!exists(database, "practice_key")) return Optional.empty();
        try (Statement statement = database.createStatement()) {
            statement.execute("lock table practice_key in share mode");
        }
        return row(database);
    }

    private static Optional<Row> row(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select fingerprint, practice from practice_key")) {
            return row.next() ? Optional.of(new Row(row.getString(1), row.getObject(2, UUID.class))) : Optional.empty();
        }
    }

    /** Whether somebody has an account, in a database that does not say yet which key it needs. */
    private static boolean isInhabited(Connection database) throws SQLException {
        if (!exists(database, "user_account")) return false;
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select 1 from user_account fetch first 1 rows only")) {
            return row.next();
        }
    }

    private static boolean exists(Connection database, String table) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select 1 from information_schema.tables"
                + " where table_schema = current_schema() and table_name = ?")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
