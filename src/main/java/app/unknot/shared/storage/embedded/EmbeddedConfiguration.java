package app.unknot.shared.storage.embedded;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.StorageWatch;
import app.unknot.shared.storage.journal.JournalledPool;
import java.nio.file.Path;
import java.sql.SQLException;
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
    OpenedPractice openedPractice(
            @Value("${unknot.data}") Path folder,
            @Value("${unknot.keys:${unknot.data}/keys.properties}") Path keyFile,
            PracticeClock clock) {
        return new Opening(new DataFolder(folder), keyFile, clock).open();
    }

    @Bean
    Keys keys(OpenedPractice practice) {
        return practice.keys();
    }

    // The opened practice closes it.
    @Bean(destroyMethod = "")
    EmbeddedDatabase embeddedDatabase(OpenedPractice practice) {
        return practice.database();
    }

    @Bean
    HealthSource journalHealth(OpenedPractice practice) {
        return new JournalHealth(practice.report());
    }

    @Bean
    StorageWatch storageWatch(EmbeddedDatabase database, PracticeClock clock) throws SQLException {
        return new StorageWatch(new WatchedFile(database), clock);
    }

    @Bean
    DataSource dataSource(StorageWatch watch, OpenedPractice practice) {
        return JournalledPool.around(watch.dataSource(), practice.journal());
    }

    @Bean
    FlywayConfigurationCustomizer migrateAsOwner(OpenedPractice practice) {
        return configuration -> configuration
                .dataSource(
                        practice.database().ownerUrl(),
                        practice.database().ownerName(),
                        practice.database().ownerSecret())
                .callbacks(new TablesAreThere(practice));
    }

    /** Gives the portal's user its rights on every table, and notes that the practice is whole. */
    record TablesAreThere(OpenedPractice practice) implements Callback {
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
            practice.database().grantRights();
            practice.whole();
        }

        @Override
        public String getCallbackName() {
            return "tables are there";
        }
    }
}
