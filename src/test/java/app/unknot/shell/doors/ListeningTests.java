package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.unknot.UnknotApplication;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;

@ExtendWith(OutputCaptureExtension.class)
class ListeningTests {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,   false, '',                       false",
        "127.0.0.2,   false, '',                       false",
        "::1,         false, '',                       false",
        "0.0.0.0,     false, '',                       true",
        "::,          false, '',                       true",
        "192.168.1.5, false, '',                       true",
        "0.0.0.0,     false, http://practice.example,  true",
        "0.0.0.0,     false, https://practice.example, false",
        "0.0.0.0,     true,  '',                       false",
    })
    void others_can_read_along_where_neither_the_machine_nor_https_keeps_them_out(
            String at, boolean tls, String address, boolean readable) {
        assertThat(Listening.isReadableByOthers(InetAddress.ofLiteral(at), tls, new PublicAddress(address)))
                .isEqualTo(readable);
    }

    @Test
    void no_address_means_every_address() {
        assertThat(Listening.isReadableByOthers(null, false, new PublicAddress("")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice.example",
                "https://",
                "https://practice.example/portal",
                "https://practice.example?x=1",
                "https://maya@practice.example",
                "ftp://practice.example",
                "https://practice example"
            })
    void an_address_that_nobody_could_type_is_refused_by_name(String text) {
        assertThatThrownBy(() -> new PublicAddress(text))
                .isInstanceOf(RefusedAddress.class)
                .hasMessageContaining(text);
    }

    @Test
    void links_begin_with_the_address_of_the_practice() {
        assertThat(new PublicAddress(" https://Practice.example:8443/ ").linkStart())
                .contains("https://Practice.example:8443");
        assertThat(new PublicAddress("https://Practice.example").host()).contains("practice.example");
        assertThat(new PublicAddress("").linkStart()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.address=0.0.0.0", "--server.address="})
    void a_portal_that_others_could_read_along_does_not_start_and_touches_nothing(
            String setting, @TempDir Path folder, CapturedOutput said) throws Exception {
        Throwable refused = catchThrowable(() -> new SpringApplicationBuilder(UnknotApplication.class)
                .run(setting, "--server.port=0", "--unknot.data=" + folder.resolve("data")));

        assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                .isInstanceOfSatisfying(
                        RefusedAddress.class,
                        one -> assertThat(one.getExitCode()).isEqualTo(78));
        assertThat(said)
                .contains("everybody in that network could read passwords", "unknot.address=https://", "--without-tls")
                .doesNotContain("at app.unknot");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
