package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Wires the embedded H2 unless the profile {@code postgres} is on. */
@Configuration(proxyBeanMethods = false)
@Profile("!postgres")
class EmbeddedConfiguration {
    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${unknot.data}") Path folder, Keys keys) {
        return new EmbeddedDatabase(folder, keys);
    }

    @Bean
    DataSource dataSource(EmbeddedDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.appUrl());
        pool.setUsername(EmbeddedDatabase.APP_USER);
        pool.setPassword(database.appSecret());
        pool.setMaximumPoolSize(16);
        pool.setPoolName("unknot");
        return pool;
    }

    @Bean
    FlywayConfigurationCustomizer migrateAsOwner(EmbeddedDatabase database) {
        return configuration -> configuration
                .dataSource(database.ownerUrl(), database.ownerName(), database.ownerSecret())
                .callbacks(new GrantRights(database));
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
