package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.journal.JournalledPool;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A practice's data folder, opened and closed as the portal does, without the portal. */
final class PracticeOnDisk {
    private final DataFolder folder;
    private final Path keyFile;
    private final List<HikariDataSource> pools = new ArrayList<>();

    PracticeOnDisk(Path path) {
        this.folder = new DataFolder(path);
        this.keyFile = path.resolve("keys.properties");
    }

    DataFolder folder() {
        return folder;
    }

    Path keyFile() {
        return keyFile;
    }

    OpenedPractice open() {
        OpenedPractice practice = new Opening(folder, keyFile, Clock.systemUTC()).open();
        Schema.migrate(practice.database());
        practice.database().grantRights();
        practice.whole();
        return practice;
    }

    /** What the portal works with: the journalled pool. */
    DataSource portal(OpenedPractice practice) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(practice.database().appUrl());
        pool.setUsername(EmbeddedDatabase.APP_USER);
        pool.setPassword(practice.database().appSecret());
        pool.setMaximumPoolSize(8);
        pools.add(pool);
        return JournalledPool.around(pool, practice.journal());
    }

    /** Ends the practice as a killed process does. */
    void kill(OpenedPractice practice) throws SQLException {
        // A pool that still lived would open the file again by itself.
        pools.forEach(HikariDataSource::close);
        AgedFile.dieNow(practice.database().owner().createStatement());
    }

    /** Stops the practice properly. */
    void stop(OpenedPractice practice) {
        pools.forEach(HikariDataSource::close);
        practice.close();
    }

    /** A folder as it is after a first start and a proper stop. */
    static PracticeOnDisk begun(Path path) {
        PracticeOnDisk disk = new PracticeOnDisk(path);
        disk.open().close();
        return disk;
    }

    /** The same folder once more, file by file. */
    PracticeOnDisk copyTo(Path path) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.path())) {
            files = walk.toList();
        }
        for (Path file : files) {
            Files.copy(file, path.resolve(folder.path().relativize(file)), StandardCopyOption.REPLACE_EXISTING);
        }
        return new PracticeOnDisk(path);
    }

    static long count(OpenedPractice practice, String table) throws SQLException {
        try (Statement statement = practice.database().owner().createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void change(DataSource portal, String sql) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
