package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.nio.file.Files;
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
public final class AgedFile {
    private static final int LONGEST = 8000;
    private static final String LETTERS = new Random(7)
            .ints(100_000, 33, 122)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    /** Bytes of a row, on average. */
    private static final int MEAN = 50 + LONGEST / 4;
    /** Of the file, one part in so many is alive. */
    private static final int ROUNDS = 10;

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

    /**
     * Ages a practice's own file until it has {@code megabytes}, a tenth of them alive. H2 keeps what was overwritten for 45 s before it
     * uses the room again, so a quick hand makes the file large; then the database ends as in a crash.
     */
    public static void age(Path folder, Keys keys, int megabytes) throws SQLException, IOException {
        Random random = new Random(7);
        long enough = megabytes * 1_000_000L;
        int rows = (int) (enough / ROUNDS / MEAN);
        Path file = folder.resolve(EmbeddedDatabase.FILE);
        EmbeddedDatabase database = new EmbeddedDatabase(folder, keys);
        Connection owner = database.owner();
        try (Statement statement = owner.createStatement()) {
            statement.execute("create table page (id integer primary key, text varchar(20000))");
            owner.setAutoCommit(false);
            for (int i = 0; i < rows || Files.size(file) < enough; i++) {
                overwrite(owner, i < rows ? i : random.nextInt(rows), random);
                if (i % 50 == 0) owner.commit();
            }
            owner.commit();
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
        int from = random.nextInt(LETTERS.length() - length);
        return LETTERS.substring(from, from + length);
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
