package app.unknot.shared.storage;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.health.Ticker;
import app.unknot.shared.text.SharedWords;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the storage and brings the portal back to it. It looks every second, and at once when a connection fails. While the
 * storage is away nobody gets a connection; the engine opens first, proves a commit, and only then the pool fills again.
 */
@SuppressWarnings("SameNameButDifferent") // the answer of SQLExceptionOverride is called like the annotation
public final class StorageWatch implements HealthSource, AutoCloseable {
    static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(StorageWatch.class);
    private static final Duration DOUBT = Duration.ofSeconds(3);
    private static final int CONNECTIONS = 16;
    private static final long WAIT_FOR_A_CONNECTION = 5_000;

    private final StorageEngine engine;
    private final PracticeClock clock;
    private final HikariDataSource pool;
    private final DataSource door;
    private final Ticker ticker = new Ticker("storage", INTERVAL, this::look);
    private final AtomicBoolean suspected = new AtomicBoolean();
    private volatile long lastSuspicion = System.nanoTime() - DOUBT.toNanos();
    private volatile @Nullable Instant awaySince;
    private volatile @Nullable Outage last;

    public StorageWatch(StorageEngine engine, PracticeClock clock) {
        this(engine, clock, CONNECTIONS);
    }

    /**
     * @param connections the most that the pool holds
     */
    StorageWatch(StorageEngine engine, PracticeClock clock, int connections) {
        this.engine = engine;
        this.clock = clock;
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("unknot");
        settings.setDataSource(new PoolSource(engine, this));
        settings.setMaximumPoolSize(connections);
        settings.setConnectionTimeout(WAIT_FOR_A_CONNECTION);
        settings.setValidationTimeout(2_000);
        settings.setInitializationFailTimeout(-1);
        settings.setExceptionOverride(new Suspicion());
        pool = new HikariDataSource(settings);
        door = new StorageDoor(pool, this);
        ticker.start();
    }

    public DataSource dataSource() {
        return door;
    }

    /** How many connections are open, and how many of them are in use. */
    public Pool pool() {
        var now = pool.getHikariPoolMXBean();
        return now == null
                ? new Pool(0, 0, 0)
                : new Pool(now.getTotalConnections(), now.getActiveConnections(), now.getThreadsAwaitingConnection());
    }

    /** Nothing can be read or written. */
    public boolean isAway() {
        return awaySince != null;
    }

    /** Something failed that looks like the storage: look now, and let a commit prove that it works. */
    public void suspect() {
        lastSuspicion = System.nanoTime();
        if (!suspected.getAndSet(true)) ticker.soon();
    }

    /**
     * Whether the storage failed somebody a moment ago, or is away. What fails while it goes has many faces, and not each of them
     * tells where it comes from.
     */
    public boolean isDoubtful() {
        return isAway() || System.nanoTime() - lastSuspicion < DOUBT.toNanos();
    }

    void look() {
        boolean prove = suspected.getAndSet(false);
        if (!isAway()) {
            try {
                engine.check(prove);
                return;
            } catch (SQLException | IllegalStateException problem) {
                leave(problem);
            }
        }
        try {
            engine.reopen();
            comeBack();
        } catch (SQLException | IllegalStateException problem) {
            LOG.debug("{} is still away: {}", engine.title(), reason(problem));
        }
    }

    private void leave(Exception problem) {
        awaySince = clock.instant();
        LOG.error(
                "{} does not answer ({}). Requests are refused, tablets keep what is written. Trying again every second.",
                engine.title(),
                reason(problem));
        evict();
    }

    private void comeBack() {
        // Those that were handed out before belong to what was closed.
        evict();
        Instant since = awaySince;
        Instant now = clock.instant();
        if (since != null) last = new Outage(since, now);
        awaySince = null;
        suspected.set(false);
        if (since != null)
            LOG.warn(
                    "{} answers again, after {} seconds.",
                    engine.title(),
                    Duration.between(since, now).toSeconds());
    }

    private void evict() {
        var now = pool.getHikariPoolMXBean();
        if (now != null) now.softEvictConnections();
    }

    /** The class and the codes; a driver's sentence may carry values. */
    private static String reason(Exception problem) {
        return problem instanceof SQLException sql
                ? "SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode()
                : problem.getClass().getSimpleName();
    }

    @Override
    public List<HealthLine> lines() {
        Instant since = awaySince;
        Outage before = last;
        if (since != null)
            return List.of(new HealthLine(
                    "storage.open",
                    engine.title(),
                    HealthLine.State.BAD,
                    SharedWords.HAS_NOT_RESPONDED_FOR_SECONDS.text(
                            engine.title(),
                            Duration.between(since, clock.instant()).toSeconds()),
                    SharedWords.CHECK_WHETHER_ITS_DISK_IS_FULL.text()));
        return List.of(HealthLine.good(
                "storage.open",
                engine.title(),
                before == null
                        ? SharedWords.IT_RESPONDS.text()
                        : SharedWords.IT_RESPONDS_IT_WAS_AWAY.text(
                                Duration.between(before.from(), before.to()).toSeconds(),
                                PracticeFormats.dayAndTime(before.to(), clock.getZone()))));
    }

    @Override
    public void close() {
        ticker.close();
        pool.close();
        engine.close();
    }

    private record Outage(Instant from, Instant to) {}

    public record Pool(int open, int inUse, int waiting) {}

    /** Hears each failure of a pooled connection first. */
    private final class Suspicion implements SQLExceptionOverride {
        @java.lang.Override
        public Override adjudicate(SQLException problem) {
            if (!StorageFault.in(problem)) return Override.CONTINUE_EVICT;
            suspect();
            return Override.MUST_EVICT;
        }
    }
}
