package app.unknot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The data folder of a small demo practice, stopped in good order: its year is lived through once for all tests that need a practice with
 * a past in a process of its own, and each gets a copy.
 */
public final class DemoFolder {
    private static final Path MADE = Path.of("target", "portal", "practice").toAbsolutePath();
    private static final Path ZONE = MADE.resolveSibling("practice.zone");

    /** After that the demo's day has fewer visits to come than tests count on. */
    private static final Duration FRESH = Duration.ofHours(2);

    private static final int MORNING = 10;

    private DemoFolder() {}

    /**
     * Puts the practice where there is none yet, and leaves one that is there alone.
     *
     * @return what its portal is started with
     */
    public static synchronized List<String> in(Path data) {
        try {
            Files.createDirectories(MADE.getParent());
            try (FileChannel gate = FileChannel.open(
                            MADE.resolveSibling("practice.gate"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = gate.lock()) {
                if (!isFresh()) make(alone);
                if (!Files.exists(data.resolve("keys.properties"))) copy(MADE, data);
            }
            return settings(data, Files.readString(ZONE));
        } catch (IOException e) {
            throw new UncheckedIOException("The demo practice could not be made for tests", e);
        }
    }

    private static List<String> settings(Path data, String zone) {
        return List.of(
                "--unknot.data=" + data,
                "--unknot.zone=" + zone,
                "--unknot.demo=true",
                "--unknot.demo-clients=8",
                "--unknot.backup.scheduled=false");
    }

    /** Made by this build, and not long ago. */
    private static boolean isFresh() throws IOException {
        if (!Files.exists(ZONE)) return false;
        FileTime made = Files.getLastModifiedTime(ZONE);
        return made.toInstant().plus(FRESH).isAfter(Instant.now()) && made.compareTo(PackedPortal.packed()) > 0;
    }

    private static void make(FileLock alone) throws IOException {
        assert alone.isValid();
        Files.deleteIfExists(ZONE);
        FileSystemUtils.deleteRecursively(MADE);
        // Where it is morning now: the day has visits to come, at whatever hour the tests run.
        ZoneId zone = ZoneOffset.ofHours(
                MORNING - Instant.now().atOffset(ZoneOffset.UTC).getHour());
        try (Portal portal = new Portal(Map.of(), settings(MADE, zone.getId())).ready()) {
            portal.signal("TERM");
            portal.ended(60);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.writeString(ZONE, zone.getId());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isRegularFile(file) || !Files.exists(target))
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
