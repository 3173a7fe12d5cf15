package app.unknot.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a PostgreSQL from its Maven binaries, once for all tests, which share its database and so the key of it. */
public final class RealPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Path keyFile;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + running().getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "unknot.keys=" + keyFile())
                .applyTo(context);
    }

    private static synchronized Path keyFile() {
        Path known = keyFile;
        if (known == null) {
            try {
                Path target = Files.createDirectories(Path.of("target", "test-data"));
                known = Files.createTempDirectory(target, "postgres").resolve("keys.properties");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            keyFile = known;
        }
        return known;
    }

    private static synchronized EmbeddedPostgres running() {
        EmbeddedPostgres known = server;
        if (known == null) {
            try {
                known = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(3))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = known;
        }
        return known;
    }
}
