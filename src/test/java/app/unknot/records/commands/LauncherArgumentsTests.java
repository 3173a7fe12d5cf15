package app.unknot.records.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher hands to Java: the launcher itself, with a Java that prints what it is given. */
class LauncherArgumentsTests {
    private static final String JAVA = """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "25.0.1"' >&2; exit 0; fi
        while [ "$1" != -jar ]; do shift; done
        printf '%s\\n' "$@"
        """;

    @TempDir
    private Path home;

    @TempDir
    private Path caller;

    @BeforeEach
    void install() throws IOException {
        Files.copy(Path.of("unknot"), home.resolve("unknot"));
        Files.createDirectories(home.resolve("target").resolve("app"));
        Files.createFile(home.resolve("target").resolve("app").resolve(".built"));
        Path tools = Files.createDirectories(home.resolve("jdk").resolve("bin"));
        Files.writeString(tools.resolve("java"), JAVA);
        Files.writeString(tools.resolve("javac"), "#!/bin/sh\n");
        for (Path file : List.of(home.resolve("unknot"), tools.resolve("java"), tools.resolve("javac")))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> given(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(home.resolve("unknot").toString()), Stream.of(words))
                                .toList())
                .directory(caller.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().skip(2).toList();
    }

    @Test
    void a_file_is_named_from_where_the_caller_is() throws Exception {
        String absolute = caller.toRealPath() + "/one of May.backup";
        assertThat(given("restore", "one of May.backup", "--data", "d e", "--force"))
                .containsExactly("restore", absolute, "--data", "d e", "--force");
        assertThat(given("verify", absolute)).containsExactly("verify", absolute);
        assertThat(given("verify")).containsExactly("verify");
    }

    @Test
    void a_word_that_is_no_file_stays_as_it_is() throws Exception {
        assertThat(given("keys", "from-sheet")).containsExactly("keys", "from-sheet");
        assertThat(given("backup", "--data", "x")).containsExactly("backup", "--data", "x");
        assertThat(given("rotate-keys", "--data", "x")).containsExactly("rotate-keys", "--data", "x");
    }
}
