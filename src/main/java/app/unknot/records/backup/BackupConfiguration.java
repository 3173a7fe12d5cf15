package app.unknot.records.backup;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.OpenedPractice;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires backups, and turns on the product's schedule. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BackupConfiguration {
    @Bean
    BackupFolder backupFolder(@Value("${unknot.data}") Path data) {
        return BackupFolder.in(data);
    }

    @Bean
    @Profile("!postgres")
    Engine embeddedEngine(OpenedPractice practice) {
        return new EmbeddedEngine(practice);
    }

    @Bean
    @Profile("postgres")
    Engine postgresEngine(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password,
            Keys keys) {
        return new PostgresEngine(new PostgresServer(url, user, password), keys);
    }
}
