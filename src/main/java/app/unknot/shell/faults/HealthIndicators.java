package app.unknot.shell.faults;

import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.storage.StorageWatch;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What probes read: the storage alone for readiness, and every line of every module for the whole. */
@Configuration(proxyBeanMethods = false)
class HealthIndicators {
    @Bean
    HealthIndicator storageHealthIndicator(StorageWatch storage) {
        return () -> storage.isAway() ? Health.down().build() : Health.up().build();
    }

    @Bean
    HealthIndicator linesHealthIndicator(List<HealthSource> sources) {
        return () -> {
            List<String> bad = sources.stream()
                    .flatMap(source -> source.lines().stream())
                    .filter(line -> line.state() == HealthLine.State.BAD)
                    .map(HealthLine::code)
                    .toList();
            return bad.isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetail("bad", bad).build();
        };
    }
}
