package app.unknot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the context an empty data folder below target. */
public final class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path target = Files.createDirectories(Path.of("target", "test-data"));
            Path folder = Files.createTempDirectory(target, "portal");
            TestPropertyValues.of("unknot.data=" + folder, "unknot.backup.scheduled=false", "unknot.disk.ballast=1MB")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
