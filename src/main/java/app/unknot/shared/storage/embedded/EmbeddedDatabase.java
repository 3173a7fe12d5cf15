package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The H2 file database. An owner connection without write delay opens the file first and stays open for the life of the
 * process, because the effective write delay is that of the connection that opened the file. Everybody else connects as a user
 * with few rights: no admin, and neither update nor delete on what is final.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The name of the database's file in its folder. */
    public static final String FILE = "unknot.mv.db";

    static final String APP_USER = "UNKNOT_APP";
    private static final String OWNER = "UNKNOT_OWNER";

    /** Only the first opening makes the file. */
    private static final String IF_THERE = ";IFEXISTS=TRUE";

    /** Tables that take new rows only. */
    private static final Set<String> APPEND_ONLY = Set.of(
            "AUDIT_ENTRY",
            "CLAIM_EVENT",
            "CLIENT_DOCUMENT_PART",
            "CONSENT_TEXT",
            "DRAFT_MOVE",
            "EARLIER_KEY",
            "ELIGIBILITY_CHECK",
            "ENCOUNTER",
            "EPISODE_DECISION",
            "INBOUND_PIECE",
            "INSTRUMENT_TEXT",
            "LATE_CHANGE_TAKEN",
            "LEDGER_POSTING",
            "NOTE_ADDENDUM",
            "NOTE_COSIGNATURE",
            "NOTE_MOVE",
            "NOTE_OPERATION",
            "NOTE_RECREATED",
            "NOTE_REMARK",
            "OUTBOUND_DOWNLOAD",
            "PLAN_CHECKPOINT",
            "PLAN_DISCHARGE",
            "PRESSURE_PREFERENCE",
            "RECOVERY_SHEET",
            "REMITTANCE_ADJUSTMENT",
            "REMITTANCE_LINE",
            "RULE_SET_VERSION",
            "SETUP_DONE",
            "SIGNED_NOTE");

    /** Statements that a connection need not read again. Screens ask a few dozen each; H2 would keep eight. */
    private static final int STATEMENTS_KEPT = 128;

    private static final Set<String> NEW_ROWS = Set.of("SELECT", "INSERT");
    private static final Set<String> ALL_ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    private final String baseUrl;
    private final String filePassword;
    private final String ownerPassword;
    private final String appPassword;
    private volatile Connection owner;

    /**
     * Opens the file in {@code folder}, or makes it.
     *
     * @throws IllegalStateException when the file cannot be opened, or when a commit would not be durable
     */
    public EmbeddedDatabase(Path folder, Keys keys) {
        this(folder, keys, "");
    }

    /**
     * @param fileSystem prefix of a file system of H2 below ours, such as {@code "recorded:"}; empty for the disk itself
     */
    EmbeddedDatabase(Path folder, Keys keys, String fileSystem) {
        DurableFilePath.register();
        try {
            OwnerOnly.directory(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be made", e);
        }
        filePassword = filePassword(keys);
        ownerPassword = ownerPassword(keys);
        appPassword = appPassword(keys);
        baseUrl = "jdbc:h2:file:" + DurableFilePath.SCHEME + ":" + fileSystem
                + folder.toAbsolutePath().normalize().resolve(DataFolder.NAME)
                + ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=" + STATEMENTS_KEPT;
        try {
            owner = asOwner(ownerUrl());
            if (fileSystem.isEmpty()) restrict(folder.resolve(FILE));
            try (var statement = owner.createStatement()) {
                statement.execute("create user if not exists " + APP_USER + " password '" + appPassword + "'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void restrict(Path file) {
        try {
            OwnerOnly.restrict(file);
        } catch (IOException notOurs) {
            // Somebody else owns the file. Its folder keeps others out.
        }
    }

    /**
     * Opens the file again after H2 has closed it, as it does when the disk fails. Makes no file where there is none: an empty
     * one in place of a folder that is gone would look like a new practice.
     *
     * @throws SQLException while the file cannot be opened
     * @throws IllegalStateException when a commit would not be durable
     */
    void reopen() throws SQLException {
        try {
            owner.close();
        } catch (SQLException itIsDead) {
            // It was closed with its database.
        }
        owner = anotherOwner();
    }

    /** Asks the owner itself, which may be busy: after opening, not every second. */
    void requireOwner() throws SQLException {
        requireDurableCommits(owner);
    }

    /** A further connection of the owner to the file that is there. */
    Connection anotherOwner() throws SQLException {
        return asOwner(ownerUrl() + IF_THERE);
    }

    private Connection asOwner(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url, OWNER, ownerSecret());
        try {
            requireDurableCommits(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    public String ownerUrl() {
        // H2 would write its trace into a file that everybody may read.
        return baseUrl + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;TRACE_LEVEL_FILE=0";
    }

    public String ownerName() {
        return OWNER;
    }

    public String ownerSecret() {
        return filePassword + " " + ownerPassword;
    }

    public String appUrl() {
        return baseUrl + ";LOCK_TIMEOUT=10000" + IF_THERE;
    }

    public String appSecret() {
        return filePassword + " " + appPassword;
    }

    static String filePassword(Keys keys) {
        return keys.deriveText("db-file");
    }

    private static String ownerPassword(Keys keys) {
        return keys.deriveText("db-owner");
    }

    private static String appPassword(Keys keys) {
        return keys.deriveText("db-app");
    }

    /** Gives both users the passwords of another key. To open again, the file's own encryption must follow. */
    void takePasswordsOf(Keys keys) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("alter user " + APP_USER + " set password '" + appPassword(keys) + "'");
            statement.execute("alter user " + OWNER + " set password '" + ownerPassword(keys) + "'");
        }
    }

    /** The owner's connection, which is open as long as this is. */
    Connection owner() {
        return owner;
    }

    /**
     * Gives the portal's user its rights on every table, after a migration may have added some, and takes back what an earlier release
     * gave. What is right already is left alone: each grant is a commit that waits for the disk.
     */
    public void grantRights() {
        try (var statement = owner.createStatement()) {
            Map<String, Set<String>> given = rights(statement);
            for (String table : tables(statement)) {
                Set<String> wanted = APPEND_ONLY.contains(table) ? NEW_ROWS : ALL_ROWS;
                Set<String> has = given.getOrDefault(table, Set.of());
                change(statement, "grant", missing(wanted, has), table, "to");
                change(statement, "revoke", missing(has, wanted), table, "from");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The portal's database user could not be given its rights", e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var rows = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        tables.removeIf(table -> table.startsWith("flyway"));
        return tables;
    }

    private static Map<String, Set<String>> rights(Statement statement) throws SQLException {
        Map<String, Set<String>> rights = new HashMap<>();
        try (var rows = statement.executeQuery("select table_name, rights from information_schema.rights"
                + " where grantee = '" + APP_USER + "' and table_schema = 'PUBLIC'")) {
            while (rows.next()) {
                // H2 has one word for the four together.
                String these = rows.getString(2);
                rights.put(rows.getString(1), these.equals("ALL") ? ALL_ROWS : Set.of(these.split(", ")));
            }
        }
        return rights;
    }

    private static String missing(Set<String> wanted, Set<String> has) {
        return wanted.stream().filter(right -> !has.contains(right)).sorted().collect(Collectors.joining(", "));
    }

    private static void change(Statement statement, String verb, String rights, String table, String toOrFrom)
            throws SQLException {
        if (!rights.isEmpty())
            statement.execute(verb + " " + rights + " on public.\"" + table + "\" " + toOrFrom + " " + APP_USER);
    }

    /** A connection that sees every table, for checks. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(ownerUrl() + IF_THERE, OWNER, ownerSecret());
    }

    /** The tables that take new rows only, by their names in capitals. */
    public static Set<String> appendOnlyTables() {
        return APPEND_ONLY;
    }

    /**
     * Asks for the write delay in effect. Everybody may, so each connection can prove for itself that what it commits stays.
     *
     * @throws SQLException when the database is closed
     * @throws IllegalStateException when a commit would not be durable
     */
    static void requireDurableCommits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            boolean seen = false;
            while (rows.next()) {
                seen = true;
                if (!"0".equals(rows.getString(1)))
                    throw new IllegalStateException("Commits would not be durable: the write delay is "
                            + rows.getString(1) + " ms. Another process may hold the database open.");
            }
            if (!seen) throw new IllegalStateException("Commits cannot be shown to be durable: no write delay is set");
        }
    }

    /** Ends it without writing anything more: for a copy that was only read, and is deleted now. */
    void abandon() {
        try (var statement = owner.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException itIsClosed) {
            // The connection ends with the database.
        }
    }

    /** Packs the file and closes it. */
    @Override
    public void close() throws SQLException {
        if (owner.isClosed()) return;
        try (Connection last = owner;
                var statement = last.createStatement()) {
            statement.execute("shutdown");
        }
    }
}
