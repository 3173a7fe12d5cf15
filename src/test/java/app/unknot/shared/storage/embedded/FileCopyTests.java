package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that are made while transactions of many tables go on. */
class FileCopyTests {
    /** Each transaction writes to all of them, so it can be seen in a copy whether it is whole. */
    private static final int TABLES = 40;

    private static final int WRITERS = 4;
    private static final int COPIES = 5;

    @TempDir
    private Path folder;

    private PracticeOnDisk disk;
    private OpenedPractice practice;
    private DataSource portal;
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger committed = new AtomicInteger();

    @BeforeEach
    void open() throws SQLException {
        disk = new PracticeOnDisk(folder.resolve("practice"));
        practice = disk.open();
        try (Statement owner = practice.database().owner().createStatement()) {
            for (int table = 0; table < TABLES; table++) {
                owner.execute("create table t" + table + " (writer int primary key, n int)");
                for (int writer = 0; writer < WRITERS; writer++)
                    owner.execute("insert into t" + table + " values (" + writer + ", 0)");
            }
        }
        practice.database().grantRights();
        portal = disk.portal(practice);
    }

    @AfterEach
    void stop() {
        disk.stop(practice);
    }

    @Test
    void a_copy_holds_each_transaction_whole_or_not_at_all() throws Exception {
        List<String> torn = new ArrayList<>();
        int last = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                work.add(writers.submit(() -> write(writer)));
            }
            for (int copy = 0; copy < COPIES; copy++) {
                int before = committed.get();
                Path zip = folder.resolve("copy" + copy);
                practice.copyTo(zip);
                assertThat(committed.get()).as("they write on").isPositive();
                int held = check(zip, copy, torn);
                assertThat(held).as("what was committed before").isGreaterThanOrEqualTo(Math.max(before, last));
                last = held;
            }
            enough.set(true);
            for (Future<?> one : work) one.get();
        }
        assertThat(torn).isEmpty();
    }

    /** How many transactions a copy holds; adds those that it holds in part to {@code torn}. */
    private int check(Path zip, int copy, List<String> torn) throws IOException, SQLException {
        Path unpacked = Files.createDirectory(folder.resolve("unpacked" + copy));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Files.copy(
                    file.getInputStream(file.getEntry(EmbeddedDatabase.FILE)), unpacked.resolve(EmbeddedDatabase.FILE));
        }
        EmbeddedDatabase opened = new EmbeddedDatabase(unpacked, practice.keys());
        int held = 0;
        for (int writer = 0; writer < WRITERS; writer++) {
            List<Integer> numbers = new ArrayList<>();
            for (int table = 0; table < TABLES; table++) numbers.add(number(opened, table, writer));
            held += numbers.getFirst();
            if (numbers.stream().distinct().count() > 1) torn.add("copy " + copy + ": " + numbers);
        }
        opened.abandon();
        return held;
    }

    private static int number(EmbeddedDatabase opened, int table, int writer) throws SQLException {
        try (Statement statement = opened.owner().createStatement();
                ResultSet row = statement.executeQuery("select n from t" + table + " where writer = " + writer)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Void write(int writer) throws SQLException, InterruptedException {
        for (int n = 1; !enough.get(); n++) {
            try (Connection connection = portal.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int table = 0; table < TABLES; table++)
                    statement.executeUpdate("update t" + table + " set n = " + n + " where writer = " + writer);
                connection.commit();
                connection.setAutoCommit(true);
            }
            committed.incrementAndGet();
            // The file grows by each commit, and is copied whole each time.
            Thread.sleep(3);
        }
        return null;
    }
}
