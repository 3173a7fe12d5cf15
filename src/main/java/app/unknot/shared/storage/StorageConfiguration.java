package app.unknot.shared.storage;

import app.unknot.shared.PracticeClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Wires the keys, the seal and the clock that both databases need. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    PracticeClock clock(@Value("${unknot.zone}") ZoneId zone) {
        return new PracticeClock(zone);
    }

    /** With PostgreSQL the database is elsewhere; a key file is made for a practice that has none yet. */
    @Bean
    @Profile("postgres")
    Keys keysBesidePostgres(@Value("${unknot.keys:${unknot.data}/keys.properties}") Path file) {
        return Files.exists(file) ? Keys.load(file) : Keys.create(file, UUID.randomUUID());
    }

    @Bean
    Sealer sealer(Keys keys) {
        return new Sealer(keys.derive("column"));
    }
}
