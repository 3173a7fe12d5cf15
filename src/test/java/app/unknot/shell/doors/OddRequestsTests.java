package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import app.unknot.testing.WireScreen;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What no screen of ours would ask. Each is answered at once, and the session goes on. */
@PortalTest
class OddRequestsTests {
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Wire maya;
    private SessionBuilder sessions;

    @BeforeEach
    void maya_is_signed_in() {
        people.staff();
        sessions = beans.createBean(SessionBuilder.class);
        maya = new Wire(port);
        maya.signIn("maya", People.PASSWORD);
        assertThat(maya.send("GET", "/api/lock", "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "claim"})
    void a_note_that_is_not_hers_one_that_is_not_there_and_what_is_no_id_look_alike(String what) {
        Subject selma = people.selma();
        NoteId hers = sessions.begun(selma, sessions.inPlan(selma, "Foreign"));
        Set<String> bodies = new HashSet<>();
        for (String id : List.of(hers.toString(), UUID.randomUUID().toString(), "x", "-".repeat(36), "9".repeat(3000)))
            for (String accept : List.of("application/json", "text/html", "*/*", "image/png")) {
                Answer answer = maya.send("GET", "/api/notes/" + id + "/" + what, "", "Accept: " + accept);
                assertThat(answer.status()).as("%s %s", id, accept).isEqualTo(404);
                assertThat(answer.header("Content-Type")).contains("application/json");
                bodies.add(answer.body());
            }
        assertThat(bodies).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "sign"})
    void nothing_is_written_into_a_note_that_is_not_hers(String what) {
        Subject selma = people.selma();
        NoteId hers = sessions.begun(selma, sessions.inPlan(selma, "Foreign"));
        String body = what.equals("ops")
                ? operations("s.text", "planted")
                : "{\"password\":\"" + People.PASSWORD + "\",\"seen\":\"\"}";
        for (String id : List.of(hers.toString(), UUID.randomUUID().toString(), "x"))
            assertThat(maya.post("/api/notes/" + id + "/" + what, body).status())
                    .as(id)
                    .isEqualTo(404);
    }

    @Test
    void a_change_whose_id_another_note_holds_is_refused_by_name_and_not_acknowledged() {
        Subject subject = people.maya();
        NoteId first = sessions.begun(subject, sessions.inPlan(subject, "First"));
        NoteId second = sessions.begun(subject, sessions.inPlan(subject, "Second"));
        String body = operations("s.text", "Better today");
        String id = JsonMapper.shared().readTree(body).at("/operations/0/opId").asString();
        assertThat(maya.post("/api/notes/" + first + "/ops", body).body())
                .contains("\"acknowledged\":[\"" + id + "\"]");

        Answer again = maya.post("/api/notes/" + second + "/ops", body);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("\"rejected\"", id).doesNotContain("acknowledged");
        assertThat(maya.send("GET", "/api/notes/" + second + "/draft", "").body())
                .doesNotContain("Better today");
        assertThat(maya.post("/api/notes/" + first + "/ops", body).status())
                .as("where it belongs it may come twice")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?error=%zz",
                "/today?x=%",
                "/?v-r=init&location=%zz",
                "/?v-r=uidl&v-uiId=%zz",
                "/api/journal/key"
            })
    void parameters_that_cannot_be_read_are_said_to_be_unreadable(String address) {
        for (String accept : List.of("text/html", "application/json")) {
            Answer answer = maya.send("GET", address, "", "Accept: " + accept);
            assertThat(answer.status()).as(accept).isIn(400, 200);
            if (address.contains("v-r")) assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("zz", "Exception");
        }
    }

    @Test
    void screens_that_are_none_are_refused_before_the_session_is_locked_for_them() {
        WireScreen screen = WireScreen.open(maya, "today");
        String good = screen.message(screen.token(), WireScreen.NOTHING);
        for (String number : List.of("x", "-1", "99999999999999999999", "", "0&v-uiId=1", "0x1"))
            for (String what : List.of("uidl", "heartbeat"))
                assertThat(maya.send("POST", "/?v-r=" + what + "&v-uiId=" + number, good)
                                .status())
                        .as("%s %s", what, number)
                        .isEqualTo(400);
        assertThat(maya.send("POST", "/?v-r=uidl", good).status()).isEqualTo(400);
        assertThat(maya.send("GET", screen.address(), "").status())
                .as("no change by GET")
                .isEqualTo(405);
        assertThat(maya.send("POST", screen.address(), "").status())
                .as("without a body")
                .isEqualTo(400);
        for (String way : List.of("GET", "POST"))
            assertThat(maya.send(way, "/?v-r=push&v-uiId=0", way.equals("POST") ? good : "")
                            .status())
                    .isEqualTo(404);
        assertThat(WireScreen.isDone(screen.tell(WireScreen.NOTHING)))
                .as("the session goes on")
                .isTrue();
    }

    @Test
    void a_screen_that_is_told_nonsense_refuses_it_and_goes_on() {
        WireScreen screen = WireScreen.open(maya, "today");
        String token = screen.token();
        for (String body : List.of(
                "{}",
                "null",
                "[]",
                "x",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                screen.message(token, "{}"),
                screen.message(token, "\"x\""),
                screen.message(token, "[" + "{},".repeat(50_000) + "{}]"),
                screen.message(token, "[{\"type\":\"event\",\"node\":99999999999999,\"event\":\"click\"}]"),
                screen.message("wrong", WireScreen.CLICK),
                "{\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"" + token + "\",\"rpc\":[],\"syncId\":\"x\",\"clientId\":0}")) {
            Answer answer = screen.raw(body);
            assertThat(WireScreen.isDone(answer))
                    .as(body.substring(0, Math.min(60, body.length())))
                    .isFalse();
            assertThat(answer.status()).isIn(200, 400, 413);
            assertThat(answer.body()).doesNotContain("Exception", "tools.jackson", "com.vaadin");
        }
        assertThat(screen.raw("x".repeat(2 * MEGABYTE)).status()).isEqualTo(413);
        assertThat(maya.send("GET", "/api/lock", "").status()).isEqualTo(200);
        assertThat(WireScreen.isDone(WireScreen.open(maya, "today").tell(WireScreen.NOTHING)))
                .as("the session goes on")
                .isTrue();
    }

    @Test
    void what_is_too_large_or_nested_too_deeply_for_an_endpoint_is_refused_at_once() {
        NoteId note = sessions.begun(people.maya(), sessions.inPlan(people.maya(), "Large"));
        String ops = "/api/notes/" + note + "/ops";
        assertThat(maya.post(ops, "x".repeat(6 * MEGABYTE)).status()).isEqualTo(413);
        assertThat(maya.post(ops, "{\"a\":".repeat(100_000)).status()).isEqualTo(400);
        assertThat(maya.post(ops, "[".repeat(100_000)).status()).isEqualTo(400);
        for (String endpoint : List.of("/api/lock", "/api/unlock", "/api/snippets", "/api/journal/compare"))
            assertThat(maya.post(endpoint, "{\"a\":".repeat(10_000)).status())
                    .as(endpoint)
                    .isEqualTo(400);
        assertThat(maya.send("GET", "/api/lock", "", "X-Long: " + "x".repeat(20_000))
                        .status())
                .isIn(400, 431);
        Answer chunked = new Wire(port)
                .raw(("POST " + ops
                                + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                                + "10\r\n" + "x".repeat(16) + "\r\n0\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(chunked.status()).isIn(401, 411);
        assertThat(maya.post(ops, operations("s.text", "Better")).status()).isEqualTo(200);
    }

    private static String operations(String field, String words) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "deviceId",
                        UUID.randomUUID(),
                        "operations",
                        NoteWriting.empty().set(field, words).operations()));
    }
}
