package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/**
 * A database file with a past: many times what is alive was written to it, in rows of very different lengths, so that its free
 * space lies in pieces between the rest. Small fresh files survive what such a file does not.
 */
final class AgedFile {
    private static final int LONGEST = 8000;

    private AgedFile() {}

    /** Makes the file in {@code folder}: {@code rows} rows, each overwritten about {@code rounds} times. */
    static void make(Path folder, Keys keys, int rows, int rounds) throws SQLException {
        Random random = new Random(7);
        EmbeddedDatabase database = new EmbeddedDatabase(folder, keys);
        Connection owner = database.owner();
        try (Statement statement = owner.createStatement()) {
            // What was freed is used again at once, as it is in a file of some weeks.
            statement.execute("set retention_time 0");
            statement.execute("create table page (id integer primary key, text varchar(20000))");
            statement.execute("create table written (id uuid primary key, writer integer, text varchar(20000))");
            owner.setAutoCommit(false);
            for (int i = 0; i < rows * rounds; i++) {
                overwrite(owner, i < rows ? i : random.nextInt(rows), random);
                if (i % 5 == 0) owner.commit();
            }
            owner.commit();
            owner.setAutoCommit(true);
            database.grantRights();
            statement.execute("set retention_time 45000");
            dieNow(statement);
        }
    }

    static void overwrite(Connection connection, int row, Random random) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement("merge into page key (id) values (?, ?)")) {
            merge.setInt(1, row);
            merge.setString(2, text(random));
            merge.executeUpdate();
        }
    }

    /** Text of a length between 50 and 8,050 letters, mostly short. */
    static String text(Random random) {
        int length = 50 + (int) (Math.pow(random.nextDouble(), 3) * LONGEST);
        return random.ints(length, 33, 122)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Ends the database as a killed process does: without writing anything more. */
    static void dieNow(Statement statement) {
        try {
            statement.execute("shutdown immediately");
        } catch (SQLException closed) {
            // The connection ends with the database.
        }
    }
}
