package app.unknot.shared.storage.keys;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.StorageEngine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcOperations;

/** Wires the keys that were in use before, and the key of a practice in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    @Bean
    EarlierKeys earlierKeys(JdbcOperations database, Keys keys) {
        return EarlierKeys.read(database, keys);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("postgres")
    static class Served {
        @Bean
        ServedKey servedKey(@Value("${unknot.keys:${unknot.data}/keys.properties}") Path file) {
            return new ServedKey(new KeyFile(file));
        }

        @Bean
        Keys keysBesidePostgres(ServedKey served, StorageEngine engine) throws SQLException {
            try (Connection database = engine.connect()) {
                return served.require(database);
            }
        }

        /** Asks for the keys, so that no migration runs beside a wrong one. */
        @Bean
        FlywayConfigurationCustomizer noteTheKey(ServedKey served, Keys keys) {
            return configuration -> configuration.callbacks(new TablesAreThere(served, keys));
        }
    }

    /** A practice that has no key noted yet gets this one. */
    record TablesAreThere(ServedKey served, Keys keys) implements Callback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                served.note(context.getConnection(), keys);
            } catch (SQLException e) {
                throw new IllegalStateException("The database could not note which key it needs", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "the key is noted";
        }
    }
}
