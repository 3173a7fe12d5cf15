package app.unknot.shared.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server, which may be away for a while: at the start, for an update, behind a broken network. */
final class ServedEngine implements StorageEngine {
    private static final Logger LOG = LoggerFactory.getLogger(ServedEngine.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int LINE_EVERY = 5;

    /** What the server says when it is a matter of time; anything else at the start is a wrong setting. */
    private static final String STARTING_UP = "57P03";

    /**
     * A statement that takes longer than 15 s is in somebody's way; so is a transaction that does nothing for a minute. Who waits for
     * somebody else's row gives up after 10 s, as on the embedded database.
     */
    private static final String LIMITS = "set statement_timeout = 15000; set lock_timeout = 10000;"
            + " set idle_in_transaction_session_timeout = 60000";

    private final String url;
    private final String user;
    private final String password;
    private @Nullable Connection held;

    ServedEngine(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Waits until the server answers.
     *
     * @param longest how long; at least one try is made
     * @throws StorageNeverCame when it does not answer in time, or when it answers that the settings are wrong
     */
    ServedEngine awaited(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        for (int tries = 0; ; tries++) {
            try (Connection first = open(5, 5)) {
                if (tries > 0) LOG.info("PostgreSQL answers: the portal goes on with its start.");
                return this;
            } catch (SQLException e) {
                String state = String.valueOf(e.getSQLState());
                if (!state.startsWith("08") && !state.equals(STARTING_UP) && !state.startsWith("53"))
                    throw StorageNeverCame.refused(where(), state, e);
                if (System.nanoTime() >= end) throw StorageNeverCame.silent(where(), longest, e);
                if (tries % LINE_EVERY == 0)
                    LOG.warn(
                            "PostgreSQL at {} does not answer (SQL state {}). The portal starts when it does; trying every {} s, for {} s at most.",
                            where(),
                            state,
                            PAUSE.toSeconds(),
                            longest.toSeconds());
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted while it waited for PostgreSQL", e);
        }
    }

    /** The address without its settings, which may hold a password. */
    private String where() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:postgresql:(//)?", "");
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = open(5, 30);
        try (var statement = connection.createStatement()) {
            statement.execute(LIMITS);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** For migrations, which may take their time. */
    Connection connectWithoutLimits() throws SQLException {
        return open(5, 0);
    }

    private Connection open(int secondsToConnect, int secondsToRead) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", String.valueOf(secondsToConnect));
        settings.setProperty("loginTimeout", String.valueOf(secondsToConnect));
        settings.setProperty("socketTimeout", String.valueOf(secondsToRead));
        settings.setProperty("ApplicationName", "unknot");
        return DriverManager.getConnection(url, settings);
    }

    @Override
    public void check(boolean prove) throws SQLException {
        Connection asked = held;
        if (asked == null || !asked.isValid(2)) {
            close();
            held = asked = open(2, 3);
        }
        if (prove) StorageProof.commit(asked);
    }

    @Override
    public void reopen() throws SQLException {
        close();
        check(true);
    }

    @Override
    public void close() {
        try {
            if (held != null) held.close();
        } catch (SQLException itIsDead) {
            // The server went first.
        }
        held = null;
    }
}
