package app.unknot.bench.hot;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.bench.Figures;
import app.unknot.claims.x12.HotReading;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.generators.core.BenchmarkGenerator;
import org.openjdk.jmh.generators.core.FileSystemDestination;
import org.openjdk.jmh.generators.reflection.RFGeneratorSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has JMH measure the pure functions, in a process of its own: its code around them is generated and compiled here, and nowhere else. */
class HotFunctionsBench {
    private static final Path FOLDER = Path.of("target", "bench", "jmh");
    private static final Path SOURCES = FOLDER.resolve("sources");
    private static final Path CLASSES = FOLDER.resolve("classes");
    private static final Path RESULT = FOLDER.resolve("result.json");

    @Test
    void functions() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(SOURCES);
        Files.createDirectories(CLASSES);
        generate();
        compile();
        measure();
        for (JsonNode one : JsonMapper.shared().readTree(Files.readString(RESULT))) {
            String name = one.path("benchmark").asString();
            JsonNode metric = one.path("primaryMetric");
            Figures.tell(
                    name.substring(name.lastIndexOf('.') + 1),
                    "%.2f ± %.2f %s"
                            .formatted(
                                    metric.path("score").asDouble(),
                                    metric.path("scoreError").asDouble(0),
                                    metric.path("scoreUnit").asString()));
        }
    }

    private static void generate() {
        RFGeneratorSource source = new RFGeneratorSource();
        source.processClasses(HotFunctions.class, HotReading.class);
        FileSystemDestination destination = new FileSystemDestination(CLASSES.toFile(), SOURCES.toFile());
        BenchmarkGenerator generator = new BenchmarkGenerator();
        generator.generate(source, destination);
        generator.complete(source, destination);
        assertThat(destination.hasErrors()).isFalse();
    }

    private static void compile() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", CLASSES.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> command.add(file.toString()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new)))
                .isZero();
    }

    private static void measure() throws IOException, InterruptedException {
        Path log = FOLDER.resolve("log");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        CLASSES + File.pathSeparator + System.getProperty("java.class.path"),
                        "org.openjdk.jmh.Main",
                        "-f",
                        "1",
                        "-wi",
                        "3",
                        "-i",
                        "5",
                        "-w",
                        "1",
                        "-r",
                        "1",
                        "-rf",
                        "json",
                        "-rff",
                        RESULT.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(() -> "see " + log).isZero();
    }
}
