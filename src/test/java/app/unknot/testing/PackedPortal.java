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

/**
 * The command that starts the product in a process of its own, with a start-up cache as {@code ./unknot run} has one: tests start it
 * some thirty times. Packed and trained once a build, by the first test that asks.
 */
public final class PackedPortal {
    private static final Path FOLDER = Path.of("target", "portal").toAbsolutePath();
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final Path JAR = FOLDER.resolve("portal.jar");
    private static final Path CACHE = FOLDER.resolve("portal.aot");
    private static final String MAIN = "app.unknot.UnknotApplication";

    private PackedPortal() {}

    /** Up to the main class; what follows are its arguments. */
    public static synchronized List<String> command() {
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
        List<String> command = java();
        command.add("-XX:AOTCache=" + CACHE);
        command.add("-Xlog:aot*=off");
        command.addAll(List.of("-cp", classPath(), MAIN));
        return command;
    }

    private static boolean isCurrent() throws IOException {
        if (!Files.exists(CACHE)) return false;
        FileTime made = Files.getLastModifiedTime(JAR);
        try (Stream<Path> files = Files.walk(CLASSES)) {
            Predicate<Path> newer = file -> {
                try {
                    return Files.getLastModifiedTime(file).compareTo(made) > 0;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            return files.noneMatch(newer);
        }
    }

    private static void pack(FileLock alone) throws IOException {
        assert alone.isValid();
        Path fresh = FOLDER.resolve("fresh.jar");
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        int code =
                jar.run(System.out, System.err, "--create", "--file", fresh.toString(), "-C", CLASSES.toString(), ".");
        if (code != 0) throw new IOException("jar ended with " + code);
        Files.move(fresh, JAR, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(CACHE);
        Path data = Files.createTempDirectory("unknot-training");
        List<String> command = java();
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

    private static List<String> java() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
    }

    /** A cache is only used with jars; of the tests' own classes the product needs none. */
    private static String classPath() {
        Stream<String> libraries =
                Arrays.stream(System.getProperty("java.class.path").split(":")).filter(entry -> entry.endsWith(".jar"));
        return String.join(
                ":", Stream.concat(Stream.of(JAR.toString()), libraries).toList());
    }
}
