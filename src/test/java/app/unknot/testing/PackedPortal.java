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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The command that starts the product in a process of its own, with a start-up cache as {@code ./unknot run} has one: tests start it
 * some thirty times. Packed and trained once a build, by the first test that asks.
 */
public final class PackedPortal {
    private static final Path FOLDER = Path.of("target", "portal").toAbsolutePath();
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();
    private static final String DEMO_CLASSES = "app/unknot/demo";
    private static final Path JAR = FOLDER.resolve("portal.jar");
    private static final Path DEMO = FOLDER.resolve("demo.jar");
    private static final Path CACHE = FOLDER.resolve("portal.aot");
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String MAIN = "app.unknot.UnknotApplication";

    private PackedPortal() {}

    /** Java with its options and the main class; what follows are its arguments. */
    public static List<String> command() {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options());
        command.addAll(List.of("-cp", classPath(), MAIN));
        return command;
    }

    /** The options that the start-up cache was made for, and the cache; the class path begins with {@link #classPath}. */
    public static synchronized List<String> options() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel gate = FileChannel.open(
                            FOLDER.resolve("gate"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = gate.lock()) {
                if (!isCurrent()) pack(alone);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The product could not be packed for tests", e);
        }
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=off"));
        return options;
    }

    /** When that was. */
    static FileTime packed() throws IOException {
        options();
        return Files.getLastModifiedTime(JAR);
    }

    private static boolean isCurrent() throws IOException {
        if (!Files.exists(CACHE)) return false;
        FileTime made = Files.getLastModifiedTime(JAR);
        try (Stream<Path> product = Files.walk(CLASSES);
                Stream<Path> demo = Files.walk(TEST_CLASSES.resolve(DEMO_CLASSES))) {
            Predicate<Path> newer = file -> {
                try {
                    return Files.getLastModifiedTime(file).compareTo(made) > 0;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            return Stream.concat(product, demo).noneMatch(newer);
        }
    }

    private static void pack(FileLock alone) throws IOException {
        assert alone.isValid();
        pack(CLASSES, JAR);
        pack(demoAlone(), DEMO);
        Files.deleteIfExists(CACHE);
        Path data = Files.createTempDirectory("unknot-training");
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + CACHE,
                "-Dspring.context.exit=onRefresh",
                "-cp",
                classPath(),
                MAIN,
                "--unknot.data=" + data,
                "--unknot.disk.ballast=1MB",
                "--server.port=0"));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("training.log").toFile())
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Files.exists(CACHE)) throw new IOException("No start-up cache was made, see " + FOLDER + "/training.log");
    }

    private static void pack(Path classes, Path into) throws IOException {
        Path fresh = FOLDER.resolve("fresh.jar");
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        int code =
                jar.run(System.out, System.err, "--create", "--file", fresh.toString(), "-C", classes.toString(), ".");
        if (code != 0) throw new IOException("jar ended with " + code);
        Files.move(fresh, into, StandardCopyOption.REPLACE_EXISTING);
    }

    /** In a folder of its own: Spring finds only what is in folders that a jar names, from the first one on. */
    private static Path demoAlone() throws IOException {
        Path alone = FOLDER.resolve("demo");
        FileSystemUtils.deleteRecursively(alone);
        FileSystemUtils.copyRecursively(TEST_CLASSES.resolve(DEMO_CLASSES), alone.resolve(DEMO_CLASSES));
        return alone;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A cache is only used with jars. Of the tests' classes only the demo is needed. */
    public static String classPath() {
        Stream<String> libraries =
                Arrays.stream(System.getProperty("java.class.path").split(":")).filter(entry -> entry.endsWith(".jar"));
        return String.join(
                ":",
                Stream.concat(Stream.of(JAR.toString(), DEMO.toString()), libraries)
                        .toList());
    }
}
