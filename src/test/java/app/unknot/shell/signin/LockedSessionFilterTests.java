package app.unknot.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A locked session over the wire, where every address can be written in more than one way. */
@PortalTest
class LockedSessionFilterTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient tablet = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private NoteId note;
    private NoteId other;

    @BeforeEach
    void maya_is_signed_in_and_writes() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        note = sessions.begun(maya, sessions.inPlan(maya, "Lukas"));
        other = sessions.begun(maya, sessions.inPlan(maya, "Luise"));
        String form = "username=maya&password=" + URLEncoder.encode(People.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> in = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(location(in)).doesNotContain("error");
        assertThat(get("/api/notes/" + note + "/draft").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void leave() {
        tablet.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/notes/NOTE/draft",
                "/api/notes/NOTE/draft/",
                "/api/notes/NOTE/./draft",
                "/api/notes/NOTE/%64raft",
                "/api//notes/NOTE/draft",
                "/API/notes/NOTE/draft",
                "/%61pi/notes/NOTE/draft",
                "/api/notes/NOTE/draft;x=/api/lock",
                "/api/lock/../notes/NOTE/draft",
                "/api/lock/%2e%2e/notes/NOTE/draft",
                "/api/lock/..%2fnotes/NOTE/draft",
                "/assets/../api/notes/NOTE/draft",
                "/assets/%2e%2e/api/notes/NOTE/draft",
                "/assets/..%2f/api/notes/NOTE/draft",
                "/lock/../today",
                "/api/notes/NOTE/draft?v-r=heartbeat",
                "/api/notes/NOTE/draft?/api/lock",
                "/api/journal/key?device=00000000-0000-0000-0000-000000000001",
                "/today",
                "/today/",
                "/TODAY",
                "/%74oday",
                "/today?v-r=heartbeat",
                "/today?v-r=uidl",
                "/",
                "/notes/NOTE/write"
            })
    void no_way_of_writing_an_address_gets_around_the_lock(String written) {
        lock("{}");
        HttpResponse<String> answer = get(written.replace("NOTE", note.toString()));
        assertThat(answer.body()).doesNotContain("operations", "Lukas", "window.Vaadin");
        if (answer.statusCode() == 302) assertThat(location(answer)).contains("/lock?to=");
        else assertThat(answer.statusCode()).isIn(400, 404, 423);
    }

    @Test
    void services_are_told_that_it_is_locked_and_pages_lead_to_the_lock() {
        lock("{}");
        assertThat(get("/api/notes/" + note + "/draft").statusCode()).isEqualTo(423);
        assertThat(post("/api/notes/" + note + "/ops").statusCode()).isEqualTo(423);
        assertThat(post("/api/notes/" + note + "/sign").statusCode()).isEqualTo(423);
        assertThat(post("/api/notes/" + note + "/sign?v-r=heartbeat").statusCode())
                .isEqualTo(423);
        assertThat(get("/today?v-r=uidl").statusCode()).isEqualTo(423);
        assertThat(get("/today").statusCode()).isEqualTo(302);
        assertThat(location(get("/today"))).endsWith("/lock?to=/today");
    }

    @Test
    void the_lock_the_way_out_and_what_they_are_drawn_with_remain_within_reach() {
        lock("{}");
        assertThat(get("/lock").statusCode()).isEqualTo(200);
        assertThat(get("/api/lock").body()).contains("\"locked\":true").doesNotContain("Lukas");
        assertThat(get("/assets/nothing-of-that-name.js").statusCode()).isNotIn(302, 423);
        assertThat(post("/?v-r=heartbeat&v-uiId=0").statusCode())
                .as("a page's sign of life")
                .isNotIn(302, 423);
        assertThat(post("/api/lock").statusCode()).as("locking it again").isEqualTo(200);
        HttpResponse<String> wrong = post("/api/unlock", "{\"password\":\"not it\"}");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(post("/api/unlock", "{\"password\":\"" + People.PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/api/notes/" + note + "/draft").statusCode()).isEqualTo(200);
    }

    @Test
    void a_client_who_holds_the_tablet_reaches_the_changes_of_the_own_note_and_no_other_address() {
        lock("{\"handOver\":\"" + note + "\"}");
        String ops = "/api/notes/" + note + "/ops";
        assertThat(post(ops).statusCode())
                .as("reaches the endpoint, which wants a body")
                .isEqualTo(400);
        assertThat(get(ops).statusCode()).isEqualTo(423);
        assertThat(post("/api/notes/" + other + "/ops").statusCode()).isEqualTo(423);
        assertThat(post(ops + "/").statusCode()).isEqualTo(423);
        assertThat(post(ops + "/../sign").statusCode()).isIn(400, 423);
        assertThat(post("/api/notes/" + note + "/OPS").statusCode()).isEqualTo(423);
        assertThat(post("/api/notes/" + note + "/sign").statusCode()).isEqualTo(423);
    }

    @Test
    void a_client_who_holds_the_tablet_cannot_hand_more_of_it_over() {
        lock("{\"handOver\":\"" + note + "\"}");
        assertThat(post("/api/lock", "{\"handOver\":\"page:0\"}").statusCode()).isEqualTo(400);
        assertThat(post("/api/lock", "{\"handOver\":\"" + other + "\"}").statusCode())
                .isEqualTo(423);
        assertThat(post("/api/notes/" + other + "/ops").statusCode()).isEqualTo(423);
        assertThat(post("/?v-r=uidl&v-uiId=0").statusCode()).isEqualTo(423);
    }

    private void lock(String body) {
        assertThat(post("/api/lock", body).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    private HttpResponse<String> post(String address) {
        return post(address, "{}");
    }

    private HttpResponse<String> post(String address, String body) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return send(request(address)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return tablet.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The portal did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
