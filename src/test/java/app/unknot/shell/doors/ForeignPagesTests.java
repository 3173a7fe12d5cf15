package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import app.unknot.testing.WireScreen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Maya has a foreign page open in another tab, which sends what it likes with her cookies. */
@PortalTest
class ForeignPagesTests {
    private static final String SIGN_IN = "username=maya&password=" + People.PASSWORD.replace(' ', '+');
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Wire maya;

    @BeforeEach
    void maya_is_signed_in() {
        people.staff();
        maya = new Wire(port);
        maya.signIn("maya", People.PASSWORD);
        assertThat(maya.send("GET", "/api/lock", "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: http://evil.localhost"
            })
    void whatever_it_posts_is_refused(String said) {
        for (String address : List.of(
                "/login", "/logout", "/", "/today", "/?v-r=uidl&v-uiId=0", "/VAADIN/dynamic/resource/0/1", "/nothing"))
            assertThat(maya.send("POST", address, SIGN_IN, FORM, said).status())
                    .as(address)
                    .isEqualTo(403);
        for (String address : List.of(
                "/api/lock",
                "/api/unlock",
                "/api/lock/end",
                "/api/passkeys/sign-in",
                "/api/snippets",
                "/api/journal/compare")) {
            String token = "X-XSRF-TOKEN: " + maya.cookies().get("XSRF-TOKEN");
            assertThat(maya.send("POST", address, "{}", "Content-Type: application/json", token, said)
                            .status())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(maya.page("/today").status())
                .as("still signed in, and not locked")
                .isEqualTo(200);
    }

    @Test
    void without_its_token_a_change_is_refused_even_when_a_browser_says_nothing() {
        NoteId note = beans.createBean(SessionBuilder.class)
                .begun(people.maya(), beans.createBean(SessionBuilder.class).inPlan(people.maya(), "Tokens"));
        for (String address : List.of(
                "/api/lock",
                "/api/lock/end",
                "/api/passkeys/sign-in",
                "/api/notes/" + note + "/ops",
                "/api/notes/" + note + "/sign",
                "/api/snippets"))
            for (String token : List.of("", "X-XSRF-TOKEN: wrong"))
                assertThat((token.isEmpty()
                                        ? maya.send("POST", address, "{}", "Content-Type: application/json")
                                        : maya.send("POST", address, "{}", "Content-Type: application/json", token))
                                .status())
                        .as("%s %s", address, token)
                        .isEqualTo(403);
        maya.send("POST", "/logout", "");
        assertThat(maya.page("/today").status()).as("still signed in").isEqualTo(200);
        assertThat(maya.send("GET", "/logout", "").status()).as("nor by a link").isIn(404, 302, 200);
        assertThat(maya.page("/today").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void a_screen_takes_nothing_without_its_own_key() {
        WireScreen screen = WireScreen.open(maya, "today");
        WireScreen other = WireScreen.open(signedIn("ruth"), "outcomes");
        for (String message : List.of(
                screen.message("", WireScreen.CLICK),
                screen.message("wrong", WireScreen.CLICK),
                screen.message(other.token(), WireScreen.CLICK),
                "{\"rpc\":" + WireScreen.CLICK + ",\"syncId\":0,\"clientId\":0}"))
            assertThat(WireScreen.isDone(screen.raw(message))).as(message).isFalse();
        assertThat(WireScreen.isDone(screen.tell(WireScreen.NOTHING))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Origin: https://evil.example\r\n", "Origin: null\r\n", "Origin: http://localhost\r\n"})
    void no_line_is_opened_for_push(String origin) {
        for (String address :
                List.of("/VAADIN/push", "/?v-r=push&v-uiId=0", "/vaadinServlet/VAADIN/push", "/api/lock")) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nCookie: unknot-session="
                    + maya.cookies().get("unknot-session") + "\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + origin + "\r\n";
            Answer answer = new Wire(port).raw(request.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(address).isEqualTo(403);
        }
    }

    private Wire signedIn(String name) {
        Wire wire = new Wire(port);
        wire.signIn(name, People.PASSWORD);
        return wire;
    }
}
