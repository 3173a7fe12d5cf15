package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The three cookies of the portal, plain on this machine and behind a proxy that speaks HTTPS. */
@PortalTest
class CookieTests {
    private static final String KEY = "/api/journal/key?device=" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @BeforeEach
    void somebody_works_here() {
        people.staff();
    }

    @Test
    void over_https_every_cookie_belongs_to_this_host_alone_and_is_sent_over_https_only() {
        Wire tablet = Wire.forwarded(port);
        List<String> set = signInAndWork(tablet);
        assertThat(set)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("Secure", "Path=/", "SameSite=")
                        .doesNotContain("Domain"));
        assertThat(of("__Host-unknot-session", set))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(of("__Host-unknot-device", set))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
        assertThat(of("__Host-XSRF-TOKEN", set))
                .allSatisfy(cookie -> assertThat(cookie)
                        .as("our own scripts read it")
                        .contains("SameSite=Strict")
                        .doesNotContain("HttpOnly"));
        assertThat(tablet.post("/api/lock", "{}").status()).isEqualTo(200);
    }

    @Test
    void on_this_machine_without_https_they_have_plain_names_and_work() {
        Wire tablet = new Wire(port);
        List<String> set = signInAndWork(tablet);
        assertThat(of("unknot-session", set))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(of("unknot-device", set))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
        assertThat(of("XSRF-TOKEN", set)).isNotEmpty();
        assertThat(set).allSatisfy(cookie -> assertThat(cookie).doesNotContain("__Host-", "Secure"));
        assertThat(tablet.post("/api/lock", "{}").status()).isEqualTo(200);
    }

    @Test
    void a_session_under_the_plain_name_is_nobody_over_https() {
        Wire tablet = Wire.forwarded(port);
        signInAndWork(tablet);
        assertThat(tablet.page("/today").status()).isEqualTo(200);
        String id = tablet.cookies().remove("__Host-unknot-session");
        tablet.cookies().put("unknot-session", String.valueOf(id));
        tablet.cookies().put("JSESSIONID", String.valueOf(id));
        assertThat(tablet.page("/today").status()).isEqualTo(302);
        assertThat(tablet.send("GET", KEY, "").status()).isEqualTo(401);
    }

    @Test
    void a_token_under_the_plain_name_is_none_over_https() {
        Wire tablet = Wire.forwarded(port);
        signInAndWork(tablet);
        tablet.cookies().remove("__Host-XSRF-TOKEN");
        tablet.cookies().put("XSRF-TOKEN", "planted");
        assertThat(tablet.post("/api/lock", "{}").status()).isEqualTo(403);
    }

    @Test
    void signing_in_makes_a_new_session_and_the_one_before_is_dead() {
        Wire tablet = Wire.forwarded(port);
        tablet.page("/welcome");
        String before = tablet.cookies().get("__Host-unknot-session");
        tablet.signIn("maya", People.PASSWORD);
        assertThat(before).isNotNull();
        assertThat(tablet.cookies().get("__Host-unknot-session")).isNotNull().isNotEqualTo(before);
        tablet.cookies().put("__Host-unknot-session", before);
        assertThat(tablet.page("/today").status()).isEqualTo(302);
    }

    @Test
    void a_tablet_that_was_known_under_the_plain_name_stays_known() {
        Wire before = new Wire(port);
        signInAndWork(before);
        String device = before.cookies().get("unknot-device");
        Wire after = Wire.forwarded(port);
        after.cookies().put("unknot-device", device);
        signInAndWork(after);
        assertThat(after.cookies()).containsEntry("__Host-unknot-device", device);
    }

    @Test
    void a_session_is_never_in_an_address() {
        Wire stranger = new Wire(port);
        for (String address : List.of("/login", "/today", "/", "/lock", "/?v-r=init&location=login")) {
            Answer answer = stranger.page(address);
            assertThat(answer.header("Location")).doesNotContainIgnoringCase("jsessionid", ";");
            assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid").doesNotContain(";unknot-session=");
        }
        Wire maya = new Wire(port);
        maya.signIn("maya", People.PASSWORD);
        String id = maya.cookies().get("unknot-session");
        for (String way : List.of(";jsessionid=", ";unknot-session=", "?jsessionid=", "?unknot-session="))
            assertThat(new Wire(port).page("/today" + way + id).status())
                    .as(way)
                    .isIn(302, 400, 404);
    }

    private static List<String> signInAndWork(Wire tablet) {
        List<String> set = new ArrayList<>(tablet.page("/login").setCookies());
        Answer in = tablet.signIn("maya", People.PASSWORD);
        assertThat(in.header("Location")).doesNotContain("error");
        set.addAll(in.setCookies());
        set.addAll(tablet.page("/today").setCookies());
        Answer work = tablet.send("GET", KEY, "");
        assertThat(work.status()).isEqualTo(200);
        set.addAll(work.setCookies());
        return set;
    }

    private static List<String> of(String name, List<String> set) {
        List<String> found =
                set.stream().filter(cookie -> cookie.startsWith(name + "=")).toList();
        assertThat(found).as(name).isNotEmpty();
        return found;
    }
}
