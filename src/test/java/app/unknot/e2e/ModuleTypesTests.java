package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds our browser modules against the types in their comments. The compiler and Lit's types come from Maven, Node from Playwright, so
 * nothing has to be installed. What is unpacked stays, and an editor that opens {@code frontend/} finds it too.
 */
class ModuleTypesTests {
    private static final Path MODULES = Path.of("frontend");
    private static final Path UNPACKED = Path.of("target", "frontend-types");
    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final List<String> NEEDED =
            List.of("typescript", "lit", "lit-html", "lit-element", "lit__reactive-element");

    @Test
    void every_module_keeps_the_types_that_it_states() throws IOException, InterruptedException {
        for (String webjar : NEEDED) unpack(webjar);
        Process check = new ProcessBuilder(
                        node(),
                        UNPACKED.resolve("typescript/lib/tsc.js").toString(),
                        "--project",
                        MODULES.resolve("jsconfig.json").toString(),
                        "--listFiles")
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(said)
                .filteredOn(line -> line.contains("error TS"))
                .as("what does not hold")
                .isEmpty();
        assertThat(check.waitFor()).as(said.toString()).isZero();
        try (Stream<Path> files = Files.walk(MODULES)) {
            assertThat(files.map(Path::toString).filter(file -> file.endsWith(".js") && !file.endsWith(".test.js")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(said).anyMatch(line -> line.endsWith(file)));
        }
    }

    /** Playwright's own, so that the machine needs none. */
    private static String node() {
        Driver driver = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
        return driver.createProcessBuilder().command().getFirst();
    }

    /** Takes the types out of a webjar, and of the compiler also what it runs. The version leaves the path. */
    private static void unpack(String webjar) throws IOException {
        URL place = Objects.requireNonNull(
                ModuleTypesTests.class.getResource("/META-INF/maven/org.webjars.npm/" + webjar + "/pom.xml"), webjar);
        JarURLConnection connection = (JarURLConnection) place.openConnection();
        connection.setUseCaches(false);
        String root = WEBJARS + webjar + "/";
        try (JarFile jar = connection.getJarFile()) {
            for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                String name = entry.getName();
                if (!name.startsWith(root) || !name.matches(".*(\\.d\\.ts|/lib/_?tsc\\.js)")) continue;
                String inside = name.substring(name.indexOf('/', root.length()) + 1);
                Path file = UNPACKED.resolve(webjar).resolve(inside);
                Files.createDirectories(file.getParent());
                Files.copy(jar.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
