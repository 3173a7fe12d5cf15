package app.unknot.shell.doors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import app.unknot.testing.WireScreen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sessions of the running portal. Time is not waited for: a session is made older. */
@PortalTest
class SessionTests {
    private static final String KEY = "/api/journal/key?device=" + UUID.randomUUID();
    private static final Duration HOUR = Duration.ofHours(1);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private SignedInSessions sessions;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private PracticeClock clock;

    private Subject maya;
    private Wire tablet;

    @BeforeEach
    void maya_is_signed_in() {
        maya = people.maya();
        tablet = signedIn("maya");
    }

    @Test
    void a_page_that_nobody_has_used_for_an_hour_leads_to_the_sign_in_and_from_there_back_to_itself() {
        older(HOUR);
        Answer refused = tablet.page("/today?day=2026-11-02");
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.header("Location")).endsWith("/login");
        assertThat(tablet.cookies()).containsEntry("unknot-ended", "IDLE");

        Answer page = tablet.page("/login");
        assertThat(page.body()).contains("role=\"status\"");
        assertThat(page.setCookies()).anySatisfy(cookie -> assertThat(cookie).startsWith("unknot-ended=;"));
        Answer in = tablet.signIn("maya", People.PASSWORD);
        assertThat(in.header("Location")).endsWith("/today?day=2026-11-02");
        assertThat(tablet.page("/today?day=2026-11-02").status()).isEqualTo(200);
        assertThat(tablet.cookies()).doesNotContainKey("unknot-return");
    }

    @Test
    void who_is_signed_in_is_listed_until_an_admin_ends_the_sessions() {
        assertThat(sessions.now().get(maya.id())).isNotEmpty();
        People.as(people.tomas(), () -> desk.endSessions(maya.id()));
        assertThat(sessions.now().getOrDefault(maya.id(), List.of())).isEmpty();
        assertThat(tablet.page("/today").status()).isEqualTo(302);
        assertThat(tablet.cookies()).containsEntry("unknot-ended", "CLOSED");
        assertThat(tablet.send("GET", KEY, "").status()).isEqualTo(401);
    }

    @Test
    void a_colleague_who_signs_in_after_that_starts_at_the_front_door() {
        older(HOUR);
        tablet.page("/today?day=2026-11-02");
        assertThat(tablet.signIn("selma", People.PASSWORD).header("Location")).isEqualTo("/");
    }

    @Test
    void a_tab_that_polls_beats_and_saves_by_itself_keeps_nobody_signed_in() {
        WireScreen screen = WireScreen.open(tablet, "today");
        older(HOUR.minusMinutes(1));
        assertThat(WireScreen.isDone(screen.tell(WireScreen.NOTHING))).isTrue();
        assertThat(screen.heartbeat().status()).isEqualTo(200);
        assertThat(tablet.send("GET", KEY, "").status()).isEqualTo(200);
        assertThat(tablet.send("GET", KEY, "", "Unknot-Idle: 3500").status()).isEqualTo(200);
        assertThat(tablet.post(
                                "/api/journal/compare",
                                "{\"deviceId\":\"%s\",\"notes\":[]}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(200);
        assertThat(idle()).isGreaterThan(Duration.ofMinutes(58));
        older(HOUR);
        assertThat(tablet.send("GET", KEY, "").status()).isEqualTo(401);
        assertThat(screen.tell(WireScreen.CLICK).body()).contains("sessionExpired");
        assertThat(screen.heartbeat().status()).isIn(403, 404);
    }

    @Test
    void a_click_a_page_and_typing_that_is_saved_keep_a_person_signed_in() {
        WireScreen screen = WireScreen.open(tablet, "today");
        older(HOUR.minusMinutes(1));
        screen.tell(WireScreen.CLICK);
        assertThat(idle()).isLessThan(Duration.ofMinutes(1));
        older(HOUR.minusMinutes(1));
        tablet.page("/today");
        assertThat(idle()).isLessThan(Duration.ofMinutes(1));
        older(HOUR.minusMinutes(1));
        tablet.send("GET", KEY, "", "Unknot-Idle: 20");
        assertThat(idle()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(80));
    }

    @Test
    void after_twelve_hours_it_is_over_whatever_is_done() {
        Instant now = clock.instant();
        mark(now.minus(Duration.ofHours(12)), now);
        assertThat(tablet.page("/today").status()).isEqualTo(302);
        assertThat(tablet.cookies()).containsEntry("unknot-ended", "LONGEST");
    }

    @Test
    void who_signs_in_again_on_an_old_page_begins_afresh() {
        older(HOUR);
        assertThat(tablet.signIn("maya", People.PASSWORD).header("Location")).doesNotContain("error");
        assertThat(tablet.page("/today").status()).isEqualTo(200);
    }

    @Test
    void a_fourth_device_ends_the_first_and_the_first_is_told() {
        List<Wire> devices = new ArrayList<>();
        for (int i = 0; i < 4; i++) devices.add(signedIn("ruth"));
        assertThat(OlderSessions.of(sessions, people.ruth().id())).hasSize(3);
        assertThat(devices.getFirst().page("/outcomes").status()).isEqualTo(302);
        assertThat(devices.getFirst().cookies()).containsEntry("unknot-ended", "ELSEWHERE");
        for (Wire later : devices.subList(1, 4))
            assertThat(later.page("/outcomes").status()).isEqualTo(200);
    }

    @Test
    void a_session_that_was_thrown_away_meanwhile_is_remembered_when_its_tablet_wakes_up() {
        String id = tablet.cookies().get("unknot-session");
        SignedInSession mark = mark(clock.instant(), clock.instant());
        mark.seenAt(clock.instant().minus(HOUR));
        sessions.gone(mark, String.valueOf(id));
        Wire asleep = new Wire(port);
        asleep.cookies().put("unknot-session", String.valueOf(id));
        assertThat(sessions.remembered(id)).get().isEqualTo(new SignedInSessions.Ended(SessionEnd.IDLE, maya.id()));
        sessions.gone(signedInNow(), "signed-out");
        assertThat(sessions.remembered("signed-out"))
                .as("who signs out knows why")
                .isEmpty();
    }

    @Test
    void a_ninth_tab_closes_the_first_and_what_is_left_works() {
        List<WireScreen> tabs = new ArrayList<>();
        for (int i = 0; i < 9; i++) tabs.add(WireScreen.open(tablet, "today"));
        assertThat(tabs.getFirst().tell(WireScreen.NOTHING).body()).contains("sessionExpired");
        for (WireScreen tab : tabs.subList(1, 9))
            assertThat(WireScreen.isDone(tab.tell(WireScreen.NOTHING))).isTrue();
    }

    @Test
    void the_way_back_never_leads_to_another_site() {
        for (String path : List.of(
                "- //evil.example/", "- https://evil.example/", "- /\\evil.example", "- ", "x", maya.id() + " //a")) {
            Wire wire = new Wire(port);
            wire.cookies()
                    .put(
                            "unknot-return",
                            java.util.Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(path.getBytes(StandardCharsets.UTF_8)));
            assertThat(wire.signIn("maya", People.PASSWORD).header("Location"))
                    .as(path)
                    .isEqualTo("/");
        }
    }

    private Wire signedIn(String name) {
        Wire wire = new Wire(port);
        assertThat(wire.signIn(name, People.PASSWORD).header("Location")).doesNotContain("error");
        assertThat(wire.send("GET", "/api/lock", "").status()).isEqualTo(200);
        return wire;
    }

    private SignedInSession signedInNow() {
        return new SignedInSession(maya.id(), HOUR, clock.instant(), sessions);
    }

    private void older(Duration idle) {
        Instant then = clock.instant().minus(idle);
        mark(then, then);
    }

    private Duration idle() {
        return Duration.between(newest().active(), clock.instant());
    }

    private SignedInSession newest() {
        return OlderSessions.newest(sessions, maya.id());
    }

    private SignedInSession mark(Instant begun, Instant active) {
        OlderSessions.put(newest(), begun, active);
        return newest();
    }
}
