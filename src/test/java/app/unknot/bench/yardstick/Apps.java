package app.unknot.bench.yardstick;

import app.unknot.bench.generator.Shape;
import app.unknot.testing.AddedClasses;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two applications, each packed and with a start-up cache of its own: Unknot as {@code ./unknot run} starts it, and the small one
 * that it is measured beside, on the same libraries.
 */
final class Apps {
    /** Java's options, the same for both. */
    private static final List<String> FLAGS = Arrays.asList(System.getenv()
            .getOrDefault(
                    "UNKNOT_BENCH_JAVA",
                    "-XX:+UseCompactObjectHeaders -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
                            + " --sun-misc-unsafe-memory-access=allow -XX:+ExitOnOutOfMemoryError")
            .strip()
            .split("\\s+"));

    private static final Path APP = Path.of("target", "app");
    private static final Path UNKNOT = APP.resolve("unknot.jar");
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path INSIDE = FOLDER.resolve("inside.jar");
    private static final Path PEER = FOLDER.resolve("peer.jar");
    private static final Path CONTACTS = Path.of("target", "test-classes", "contacts");
    private static final Path PEER_CACHE = FOLDER.resolve("peer.aot");
    private static final String PEER_MAIN = "contacts.ContactsApplication";

    /** Libraries that would do something at the start, and that the small application has no use for. */
    private static final List<String> NOT_FOR_THE_PEER = List.of(
            "spring-modulith",
            "spring-boot-flyway",
            "flyway",
            "spring-boot-actuator",
            "spring-boot-health",
            "spring-boot-micrometer",
            "micrometer-registry",
            "spring-boot-mail",
            "spring-boot-starter",
            "spring-boot-jarmode",
            "postgresql");

    /** Every person may be signed in as often as the bench needs it. */
    private static final List<String> SETTINGS = List.of(
            "--unknot.backup.scheduled=false",
            "--unknot.disk.ballast=1MB",
            "--unknot.second-factor=offered",
            "--unknot.session.per-person=1000",
            "--unknot.stop.notice=200ms");

    private Apps() {}

    /** Packs what is not packed yet. */
    static void pack() {
        if (!Files.exists(UNKNOT))
            throw new IllegalStateException("There is no packaged portal in " + APP + ": ./unknot bench builds it");
        try {
            Files.createDirectories(FOLDER);
            AddedClasses.jar(INSIDE, "app/unknot/bench/inside", "");
            if (Files.exists(PEER_CACHE)
                    && newest(UNKNOT, CONTACTS).compareTo(Files.getLastModifiedTime(PEER_CACHE)) < 0) return;
            AddedClasses.jar(PEER, "contacts", "");
            addVaadinsFiles(PEER);
            train();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FileTime newest(Path... roots) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path root : roots)
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.toList()) {
                    FileTime time = Files.getLastModifiedTime(file);
                    if (time.compareTo(newest) > 0) newest = time;
                }
            }
        return newest;
    }

    /** The browser's side of both is the bundle that Vaadin ships. */
    private static void addVaadinsFiles(Path jar) throws IOException {
        try (FileSystem from = FileSystems.newFileSystem(UNKNOT);
                FileSystem to = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(from.getPath("/META-INF/VAADIN"))) {
            Files.createDirectories(to.getPath("/META-INF"));
            for (Path file : files.toList())
                Files.copy(file, to.getPath(file.toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void train() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Server.java()));
        command.addAll(FLAGS);
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + PEER_CACHE,
                "-Dspring.context.exit=onRefresh",
                "-cp",
                peerClassPath(),
                PEER_MAIN));
        command.add("--server.port=0");
        Files.deleteIfExists(PEER_CACHE);
        Path log = FOLDER.resolve("training.log");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (!Files.exists(PEER_CACHE)) throw new IOException("No start-up cache was made, see " + log);
    }

    private static String peerClassPath() throws IOException {
        try (Stream<Path> libraries = Files.list(APP.resolve("lib"))) {
            return Stream.concat(
                            Stream.of(PEER),
                            libraries
                                    .filter(one -> NOT_FOR_THE_PEER.stream()
                                            .noneMatch(one.getFileName().toString()::startsWith))
                                    .sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Unknot as it is shipped. */
    static Server unknot(Practice practice) {
        return new Server(
                java(APP.resolve("unknot.aot"), UNKNOT.toString(), "app.unknot.UnknotApplication"), settings(practice));
    }

    /** The same, which tells how long it takes, and makes its practice where there is none. */
    static Server unknotTold(Practice practice) {
        List<String> java = new ArrayList<>(shape());
        java.addAll(
                java(APP.resolve("unknot.aot"), UNKNOT + File.pathSeparator + INSIDE, "app.unknot.UnknotApplication"));
        List<String> settings = new ArrayList<>(settings(practice));
        settings.add("--bench.inside=true");
        Server started = new Server(java, settings).saying("bench: the practice is there", 90);
        practice.made();
        return started;
    }

    /** What is made inside is of the same shape as what is asked here. */
    private static List<String> shape() {
        Shape shape = Shape.asked();
        return List.of(
                "-Dunknot.bench.clients=" + shape.clients(),
                "-Dunknot.bench.notes=" + shape.notes(),
                "-Dunknot.bench.locations=" + shape.locations(),
                "-Dunknot.bench.seed=" + shape.seed());
    }

    private static List<String> settings(Practice practice) {
        List<String> settings = new ArrayList<>(SETTINGS);
        settings.addAll(practice.settings());
        return settings;
    }

    static Server peer() {
        try {
            return new Server(java(PEER_CACHE, peerClassPath(), PEER_MAIN), List.of("--bench.inside=true"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> java(Path cache, String classPath, String main) {
        List<String> java = new ArrayList<>(FLAGS);
        java.addAll(List.of(
                "-XX:AOTCache=" + cache, "-Xlog:aot*=error", "-Dvaadin.productionMode=true", "-cp", classPath, main));
        return java;
    }

    /** What it was measured on, in words. */
    static String machine() {
        Runtime here = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, %s, Java %s, load %.1f at the start",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                here.availableProcessors(),
                memory(),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean known
                ? "%.0f GB of memory".formatted(known.getTotalMemorySize() / 1e9)
                : "memory unknown";
    }
}
