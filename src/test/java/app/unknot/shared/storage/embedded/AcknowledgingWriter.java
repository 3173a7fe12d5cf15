package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;

/** Four writers, as the portal's user, each saying a row's id when its commit has returned. Made to be killed. */
final class AcknowledgingWriter {
    private static final int WRITERS = 4;

    private AcknowledgingWriter() {}

    static void main(String[] args) {
        Path folder = Path.of(args[0]);
        EmbeddedDatabase database = new EmbeddedDatabase(folder, Keys.load(Path.of(args[1])));
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            Thread.ofPlatform().start(() -> write(database, number));
        }
    }

    private static void write(EmbeddedDatabase database, int writer) {
        Random random = new Random();
        try (Connection connection =
                DriverManager.getConnection(database.appUrl(), EmbeddedDatabase.APP_USER, database.appSecret())) {
            connection.setAutoCommit(false);
            while (true) {
                UUID id = UUID.randomUUID();
                try (PreparedStatement insert = connection.prepareStatement("insert into written values (?, ?, ?)")) {
                    insert.setObject(1, id);
                    insert.setInt(2, writer);
                    insert.setString(3, AgedFile.text(random));
                    insert.executeUpdate();
                }
                // Each writer has rows of its own: they never wait for each other.
                if (random.nextBoolean())
                    AgedFile.overwrite(connection, writer + WRITERS * random.nextInt(100), random);
                connection.commit();
                say(id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(UUID id) {
        byte[] line = (id + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (System.out) {
            System.out.write(line, 0, line.length);
            // Nobody listens any more: an orphan must not write for ever.
            if (System.out.checkError()) System.exit(1);
        }
    }
}
