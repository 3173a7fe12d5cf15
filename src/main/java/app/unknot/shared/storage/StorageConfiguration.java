package app.unknot.shared.storage;

import app.unknot.shared.PracticeClock;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the keys, the seal and the clock that both databases need. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
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
}
