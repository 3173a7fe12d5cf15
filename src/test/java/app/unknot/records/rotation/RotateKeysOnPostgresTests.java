package app.unknot.records.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Keys;
import app.unknot.testing.OwnPostgres;
import app.unknot.testing.Portal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeysOnPostgresTests {
    @Test
    void on_postgres_everything_reads_as_before_and_a_start_without_its_key_is_refused(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        try (OwnPostgres server = new OwnPostgres().start()) {
            String url = server.url("postgres");
            PracticeWithAPast practice = new PracticeWithAPast(
                    data,
                    Map.of(
                            "SPRING_PROFILES_ACTIVE", "postgres",
                            "SPRING_DATASOURCE_URL", url,
                            "SPRING_DATASOURCE_USERNAME", "postgres",
                            "SPRING_DATASOURCE_PASSWORD", "postgres"),
                    new Server(url));
            practice.changesItsKey();
            refusesAnotherKey(practice, folder);
        }
    }

    private static void refusesAnotherKey(PracticeWithAPast practice, Path folder) throws Exception {
        Path away = Files.move(practice.keyFile(), folder.resolve("away.properties"));
        refuses(practice, 24, "is missing", "the key " + Keys.load(away).fingerprint());
        assertThat(practice.keyFile()).as("no new key is made").doesNotExist();
        Keys.create(practice.keyFile(), UUID.randomUUID());
        refuses(practice, 20, "belongs to another practice", "Nothing was changed");
    }

    private static void refuses(PracticeWithAPast practice, int status, String... words) throws InterruptedException {
        try (Portal portal = practice.portal()) {
            assertThat(portal.ended(120)).isEqualTo(status);
            assertThat(String.join("\n", portal.said())).contains(words).doesNotContain("\tat ");
        }
    }

    private record Server(String url) implements PracticeWithAPast.Database {
        @Override
        public <T> T with(Keys keys, PracticeWithAPast.Reading<T> reading) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
                return reading.from(connection);
            }
        }
    }
}
