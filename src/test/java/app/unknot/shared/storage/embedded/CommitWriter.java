package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Commits row after row as the portal's user, and says so after each commit. Made to be killed. */
final class CommitWriter {
    private CommitWriter() {}

    static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        var database = new EmbeddedDatabase(folder, Keys.load(folder.resolve("keys.properties")));
        try (var owner =
                DriverManager.getConnection(database.ownerUrl(), database.ownerName(), database.ownerSecret())) {
            owner.createStatement().execute("create table written (id integer primary key)");
        }
        database.grantRights();
        try (var connection = DriverManager.getConnection(
                        database.appUrl(), EmbeddedDatabase.APP_USER, database.appSecret());
                var insert = connection.prepareStatement("insert into written (id) values (?)")) {
            for (int id = 1; id < 1_000_000; id++) {
                insert.setInt(1, id);
                insert.executeUpdate();
                System.out.write((id + "\n").getBytes());
                System.out.flush();
            }
        }
    }
}
