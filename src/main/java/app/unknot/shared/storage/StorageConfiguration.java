package app.unknot.shared.storage;

import app.unknot.shared.PracticeClock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Wires storage: embedded H2 unless the profile {@code postgres} is on. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    private static final int CONNECTIONS = 16;

    @Bean
    PracticeClock clock(@Value("${unknot.zone}") ZoneId zone) {
        return new PracticeClock(zone);
    }

    @Bean
    Keys keys(@Value("${unknot.keys:${unknot.data}/keys.properties}") Path file) {
        return Keys.load(file);
    }

    @Bean
    Sealer sealer(Keys keys) {
        return new Sealer(keys.derive("column"));
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("!postgres")
    static class Embedded {
        @Bean
        EmbeddedDatabase embeddedDatabase(@Value("${unknot.data}") Path folder, Keys keys) {
            return new EmbeddedDatabase(folder, keys);
        }

        @Bean
        StorageWatch storageWatch(EmbeddedDatabase database, PracticeClock clock) throws SQLException {
            return new StorageWatch(new EmbeddedEngine(database), clock, CONNECTIONS);
        }

        @Bean
        FlywayConfigurationCustomizer migrateAsOwner(EmbeddedDatabase database) {
            return configuration -> configuration
                    .dataSource(database.ownerUrl(), database.ownerName(), database.ownerSecret())
                    .callbacks(new GrantRights(database));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("postgres")
    static class Served {
        @Bean
        ServedEngine servedEngine(
                @Value("${spring.datasource.url}") String url,
                @Value("${spring.datasource.username}") String user,
                @Value("${spring.datasource.password}") String password,
                @Value("${unknot.database.wait}") Duration longest) {
            return new ServedEngine(url, user, password).awaited(longest);
        }

        @Bean
        StorageWatch storageWatch(ServedEngine engine, PracticeClock clock) {
            return new StorageWatch(engine, clock, CONNECTIONS);
        }

        @Bean
        FlywayConfigurationCustomizer migrateWithoutLimits(ServedEngine engine) {
            return configuration -> configuration.dataSource(new AbstractDataSource() {
                @Override
                public Connection getConnection() throws SQLException {
                    return engine.connectWithoutLimits();
                }

                @Override
                public Connection getConnection(String user, String password) throws SQLException {
                    return getConnection();
                }
            });
        }
    }

    /** The one way to the database. It is closed while the storage is away. */
    @Bean
    DataSource dataSource(StorageWatch watch) {
        return watch.dataSource();
    }

    /** Gives the portal's user its rights when the tables are there. */
    record GrantRights(EmbeddedDatabase database) implements Callback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return false;
        }

        @Override
        public void handle(Event event, Context context) {
            database.grantRights();
        }

        @Override
        public String getCallbackName() {
            return "grant rights";
        }
    }
}
