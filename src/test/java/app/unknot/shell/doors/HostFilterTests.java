package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class HostFilterTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:443", "localhost.evil.example", "203.0.113.7", "127.0.0.1.nip.io"})
    void a_forged_name_is_refused_whatever_is_asked_for(String name) {
        for (String address :
                List.of("/", "/login", "/today", "/setup", "/lock", "/?v-r=init&location=", "/actuator/health")) {
            Answer answer = new Wire(port).host(name).page(address);
            assertThat(answer.status()).as(address).isEqualTo(421);
            assertThat(answer.body())
                    .contains("Not an address of this portal", "UNKNOT_ADDRESS=https://")
                    .doesNotContain(name);
            assertThat(answer.setCookies()).isEmpty();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        Answer asked = new Wire(port).host(name).post("/api/lock", "{}");
        assertThat(asked.status()).isEqualTo(421);
        assertThat(asked.body()).contains("\"code\":\"unknown-name\"").doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]"})
    void this_machine_is_known(String name) {
        assertThat(new Wire(port).host(name).page("/login").status()).isEqualTo(200);
    }

    @Test
    void a_whole_address_in_the_request_line_counts_like_a_name() {
        String asked = "GET http://evil.example/login HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
        for (String host : List.of("localhost", "evil.example"))
            assertThat(new Wire(port)
                            .raw(asked.formatted(host).getBytes(StandardCharsets.UTF_8))
                            .status())
                    .isIn(400, 421);
    }

    @Test
    void the_way_on_is_never_named_by_a_request() {
        people.staff();
        Wire maya = Wire.forwarded(port).host("127.0.0.1");
        Answer refused = maya.page("/today?week=2");
        Answer in = maya.signIn("maya", People.PASSWORD);
        maya.send("GET", "/api/lock", "");
        maya.post("/api/lock", "{}");
        Answer locked = maya.page("/today");
        for (Answer answer : List.of(refused, in, locked))
            assertThat(answer.header("Location"))
                    .isNotEmpty()
                    .doesNotContain("127.0.0.1", "localhost", "http:", "https:", "//");
        assertThat(in.header("Location"))
                .as("back to where the sign-in was asked for")
                .contains("/today?week=2");
    }
}
