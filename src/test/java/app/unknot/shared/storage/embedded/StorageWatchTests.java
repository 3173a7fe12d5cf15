package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.StorageAway;
import app.unknot.shared.storage.StorageFault;
import app.unknot.shared.storage.StorageWatch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database on a disk that becomes full, and has room again. */
class StorageWatchTests {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private EmbeddedDatabase database;
    private WatchedFile engine;
    private StorageWatch watch;

    @BeforeEach
    void open() throws Exception {
        database = new EmbeddedDatabase(folder, Keys.create(folder.resolve("keys.properties"), UUID.randomUUID()));
        try (var owner = database.anotherOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table storage_proof (id integer primary key, proofs bigint not null)");
            statement.execute("insert into storage_proof values (1, 0)");
            statement.execute("create table written (id integer primary key, text varchar(2000))");
        }
        database.grantRights();
        engine = new WatchedFile(database);
        watch = new StorageWatch(engine, new PracticeClock(ZoneId.of("UTC")));
        // From the next opening on the file lies on the breakable disk.
        BreakableDisk.putIn();
        kill();
        eventually(() -> written(0));
    }

    @AfterEach
    void close() throws Exception {
        BreakableDisk.takeOut();
        watch.close();
        database.close();
    }

    @Test
    void after_a_full_disk_the_owner_opens_first_and_every_acknowledged_row_is_there() throws Exception {
        int acknowledged = 0;
        for (int id = 1; id <= 20; id++) if (written(id)) acknowledged = id;
        assertThat(acknowledged).isEqualTo(20);

        BreakableDisk.fill();
        eventually(() -> {
            assertThat(written(1_000_000)).isFalse();
            return watch.isAway();
        });
        assertThat(watch.lines()).extracting(HealthLine::state).containsExactly(HealthLine.State.BAD);
        assertThatThrownBy(() -> watch.dataSource().getConnection())
                .satisfies(refused -> assertThat(StorageFault.in(refused)).isTrue());

        BreakableDisk.makeRoom();
        long room = System.nanoTime();
        eventually(() -> written(21));
        assertThat(Duration.ofNanos(System.nanoTime() - room)).isLessThan(Duration.ofSeconds(5));
        assertThat(watch.lines()).extracting(HealthLine::state).containsExactly(HealthLine.State.GOOD);
        assertThat(count()).isEqualTo(22);
        try (var connection = watch.dataSource().getConnection()) {
            EmbeddedDatabase.requireDurableCommits(connection);
        }
    }

    @Test
    void a_connection_of_the_pool_that_opened_the_file_itself_is_refused() throws Exception {
        watch.close();
        database.close();

        assertThatThrownBy(engine::connect).isInstanceOf(StorageAway.class).hasMessageContaining("its owner");

        // Nothing of the refused opening is left in the owner's way.
        database.reopen();
        try (var connection = engine.connect()) {
            EmbeddedDatabase.requireDurableCommits(connection);
        }
    }

    @Test
    void no_connection_ever_commits_with_a_delay_however_often_the_database_dies() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int one = 0; one < 4; one++) {
                int from = (one + 1) * 100_000;
                writers.add(people.submit(() -> writeDurably(from)));
            }
            for (int death = 0; death < 8; death++) {
                kill();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
            }
            eventually(() -> written(1));
            for (Future<Integer> writer : writers) assertThat(writer.get()).isPositive();
        }
    }

    @Test
    void a_file_that_is_gone_is_not_made_again() throws Exception {
        Path file = folder.resolve("unknot.mv.db");
        Path elsewhere = folder.resolve("elsewhere");
        BreakableDisk.fill();
        eventually(() -> {
            assertThat(written(1_000_000)).isFalse();
            return watch.isAway();
        });
        java.nio.file.Files.move(file, elsewhere);
        BreakableDisk.makeRoom();
        assertThatThrownBy(engine::reopen).isInstanceOf(SQLException.class);
        assertThat(file).doesNotExist();

        java.nio.file.Files.move(elsewhere, file);
        eventually(() -> written(2));
    }

    /** Ends the database below everybody, as H2 does itself when a write fails. */
    private void kill() {
        try (var owner =
                        DriverManager.getConnection(database.ownerUrl(), database.ownerName(), database.ownerSecret());
                var statement = owner.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException itIsDead) {
            // The connection ends with it.
        }
    }

    /** Writes for a while; each connection is asked for the write delay it commits with. */
    private int writeDurably(int from) {
        int done = 0;
        long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        for (int id = from; System.nanoTime() < end; id++) {
            try (var connection = watch.dataSource().getConnection()) {
                EmbeddedDatabase.requireDurableCommits(connection);
                insert(connection, id);
                done++;
            } catch (SQLException itWasAway) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        return done;
    }

    private boolean written(int id) {
        try (var connection = watch.dataSource().getConnection()) {
            insert(connection, id);
            return true;
        } catch (SQLException e) {
            assertThat(StorageFault.in(e)).as("%s %s", e.getErrorCode(), e).isTrue();
            return false;
        }
    }

    private static void insert(Connection connection, int id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into written (id, text) values (?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, "x".repeat(1500));
            insert.executeUpdate();
        }
    }

    private int count() throws SQLException {
        try (var connection = watch.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from written")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void eventually(Callable<Boolean> what) throws Exception {
        long end = System.nanoTime() + A_FEW_SECONDS.toNanos();
        while (!what.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
