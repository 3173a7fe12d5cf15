package app.unknot.bench.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the context the data folder of the shape that was asked for, which stays between runs. One that was not finished begins again. */
public final class KeptFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String MADE = "made";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("unknot.data=" + folder("h2"), "unknot.backup.scheduled=false", "unknot.disk.ballast=1MB")
                .applyTo(context);
    }

    /** The folder for an engine, emptied unless a whole practice is in it. */
    public static Path folder(String engine) {
        Path folder = Shape.asked().folder(engine);
        try {
            if (Boolean.getBoolean("unknot.bench.fresh") || !Files.exists(marker(engine))) {
                Files.deleteIfExists(marker(engine));
                FileSystemUtils.deleteRecursively(folder);
            }
            Files.createDirectories(folder.getParent());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that the practice is whole. */
    public static void made(String engine) {
        try {
            Files.writeString(marker(engine), Shape.asked() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path marker(String engine) {
        return Shape.asked().folder(engine + "." + MADE);
    }
}
