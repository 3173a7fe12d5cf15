package app.unknot.shell.faults;

import app.unknot.shared.disk.DiskWatch;
import app.unknot.shared.storage.StorageWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Figures of our own, for {@code /actuator/prometheus}. No label carries anything of a person. */
@Configuration(proxyBeanMethods = false)
class Figures {
    @Bean
    MeterBinder storageFigures(StorageWatch storage, DiskWatch disk, @Value("${unknot.data}") Path folder) {
        return registry -> {
            gauge(registry, "unknot.storage.away", "1 while the storage is away", () -> storage.isAway() ? 1 : 0);
            gauge(
                    registry,
                    "unknot.pool.open",
                    "connections that are open",
                    () -> storage.pool().open());
            gauge(
                    registry,
                    "unknot.pool.used",
                    "connections in use",
                    () -> storage.pool().inUse());
            gauge(
                    registry,
                    "unknot.pool.waiting",
                    "requests that wait for a connection",
                    () -> storage.pool().waiting());
            gauge(registry, "unknot.disk.left", "bytes left on the disk of the data folder", disk::left);
            gauge(registry, "unknot.disk.level", "0 ample, 1 no files, 2 notes only", () -> switch (disk.level()) {
                case AMPLE -> 0;
                case LOW -> 1;
                case NOTES_ONLY -> 2;
            });
            gauge(registry, "unknot.data.size", "bytes that the data folder takes", () -> size(folder));
        };
    }

    @Bean
    OpenSessions openSessions() {
        return new OpenSessions();
    }

    @Bean
    MeterBinder requestFigures(OpenSessions sessions, Stopping stopping) {
        return registry -> {
            gauge(registry, "unknot.sessions.open", "sessions that are open", sessions.open::get);
            gauge(registry, "unknot.requests.running", "requests that are being worked on", stopping::working);
        };
    }

    /** How long commits take that write. */
    @Bean
    TransactionExecutionListener commitFigures(MeterRegistry registry) {
        return new Commits(Timer.builder("unknot.storage.commit")
                .description("time that a commit takes")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(5))
                .register(registry));
    }

    private static void gauge(MeterRegistry registry, String name, String what, Supplier<Number> value) {
        Gauge.builder(name, value).description(what).register(registry);
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException itIsGone) {
            return 0;
        }
    }

    /** Counted by the container's own events. */
    static final class OpenSessions implements HttpSessionListener {
        private final AtomicInteger open = new AtomicInteger();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            open.incrementAndGet();
        }

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            open.decrementAndGet();
        }
    }

    private static final class Commits implements TransactionExecutionListener {
        private final ThreadLocal<Long> begun = new ThreadLocal<>();
        private final Timer timer;

        Commits(Timer timer) {
            this.timer = timer;
        }

        @Override
        public void beforeCommit(TransactionExecution transaction) {
            if (!transaction.isReadOnly()) begun.set(System.nanoTime());
        }

        @Override
        public void afterCommit(
                TransactionExecution transaction, @org.jspecify.annotations.Nullable Throwable failure) {
            Long start = begun.get();
            begun.remove();
            if (start != null && failure == null) timer.record(Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
