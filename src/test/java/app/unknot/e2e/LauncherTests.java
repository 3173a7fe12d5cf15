package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher answers at once, before it builds or starts anything. */
class LauncherTests {
    @ParameterizedTest
    @ValueSource(strings = {"help", "-h", "--help"})
    void help_lists_the_commands(String word) {
        Answer answer = unknot(word);

        assertThat(answer.code()).isZero();
        assertThat(answer.words())
                .contains("Usage: ./unknot COMMAND", "run [--demo]", "--port", "--data", "test ", "help ")
                .contains("backup [--data FOLDER]", "restore FILE", "--force", "verify [FILE]", "keys from-sheet")
                .contains("end with 0 when all is well, 1 when something is not", "2 when they were not");
        assertThat(answer.complaint()).isEmpty();
    }

    @Test
    void without_a_command_it_helps() {
        assertThat(unknot()).isEqualTo(unknot("help"));
    }

    @Test
    void an_unknown_command_is_refused_with_the_usage() {
        Answer answer = unknot("bogus");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.words()).isEmpty();
        assertThat(answer.complaint()).contains("Usage: ./unknot COMMAND", "Unknown command: bogus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "80a", "-1", "", "65536", "99999999999999999999"})
    void a_port_that_is_none_is_refused_by_name(String port) {
        Answer answer = unknot("run", "--port", port);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.complaint()).contains("--port needs a number up to 65535, not '" + port + "'");
        assertThat(answer.words()).doesNotContain("Building", "Data folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data", "--address"})
    void an_option_without_its_value_is_refused_by_name(String option) {
        Answer answer = unknot("run", option);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.complaint()).contains(option + " needs");
    }

    @Test
    void an_unknown_option_is_refused_by_name() {
        Answer answer = unknot("run", "--prot", "8081");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.complaint()).contains("Unknown option: --prot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "practice.example"})
    void an_address_where_others_could_read_along_is_refused_unless_it_is_said_twice(String address) {
        Answer answer = unknot("run", "--address", address);

        assertThat(answer.code()).as("wrong settings, as in sysexits.h").isEqualTo(78);
        assertThat(answer.complaint())
                .contains("without HTTPS", "UNKNOT_ADDRESS=https://", "--address " + address + " --without-tls");
        assertThat(answer.words()).doesNotContain("Building", "Data folder");
        assertThat(unknot("run", "--address", address, "--without-tls", "--port", "none")
                        .complaint())
                .as("goes on to the next question")
                .contains("--port needs a number");
    }

    @Test
    void a_process_without_memory_ends_and_the_service_starts_it_again() throws IOException {
        assertThat(Files.readString(Path.of("unknot"))).contains("-XX:+ExitOnOutOfMemoryError");
        assertThat(Files.readAllLines(Path.of("deploy", "unknot.service")))
                .contains("Restart=on-failure", "TimeoutStopSec=60", "NoNewPrivileges=yes", "ProtectSystem=strict");
    }

    private static Answer unknot(String... words) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("./unknot"), Stream.of(words)).toList());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Path complaints = Files.createTempFile("unknot", ".err");
            Process process = builder.redirectError(complaints.toFile()).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String complained = Files.readString(complaints);
            Files.delete(complaints);
            return new Answer(code, said, complained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int code, String words, String complaint) {}
}
