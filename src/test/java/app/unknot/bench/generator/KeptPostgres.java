package app.unknot.bench.generator;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The same on a PostgreSQL of its own, whose data stays between runs and whose commits last. */
public final class KeptPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The name of its folder. */
    public static final String ENGINE = "postgres";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Running running = start();
        // Registered before everything that needs it, it is stopped after all of that.
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans)
            beans.registerDisposableBean("keptPostgres", running::close);
        TestPropertyValues.of(running.settings())
                .and("unknot.backup.scheduled=false", "unknot.disk.ballast=1MB")
                .applyTo(context);
    }

    /** A server that has the practice. */
    public static Running start() {
        Path folder = KeptFolder.folder(ENGINE).toAbsolutePath();
        return new Running(started(folder.resolve("server")), folder);
    }

    /** The server, and where a portal keeps what is not in the database. */
    public record Running(EmbeddedPostgres server, Path folder) implements AutoCloseable {
        /** Each as {@code name=value}. */
        public List<String> settings() {
            return List.of(
                    "spring.profiles.active=postgres",
                    "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres")
                            + "&reWriteBatchedInserts=true",
                    "spring.datasource.username=postgres",
                    "spring.datasource.password=postgres",
                    "unknot.data=" + folder,
                    "unknot.keys=" + folder.resolve("keys.properties"));
        }

        @Override
        public void close() {
            stop(server);
        }
    }

    private static EmbeddedPostgres started(Path data) {
        try {
            Files.createDirectories(data.getParent());
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofMinutes(3))
                    // The library switches these off, and takes less memory than a server of its own has.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "128MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
