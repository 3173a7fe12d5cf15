package app.unknot.shared.storage;

import app.unknot.shared.PracticeClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Wires the keys, the seal and the clock that both databases need. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    PracticeClock clock(@Value("${unknot.zone}") ZoneId zone) {
        return new PracticeClock(zone);
    }

    @Bean
    Sealer sealer(Keys keys) {
        return new Sealer(keys.derive("column"));
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
            return new StorageWatch(engine, clock);
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

        @Bean
        DataSource dataSource(StorageWatch watch) {
            return watch.dataSource();
        }
    }
}
