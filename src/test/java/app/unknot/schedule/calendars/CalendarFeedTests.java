package app.unknot.schedule.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.settings.MessageSettings;
import app.unknot.schedule.settings.ReminderWording;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.ProvenSession;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A therapist's visits in a calendar outside the portal, over HTTP and without a sign-in. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private VisitCalendars visits;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private RecentProofs proofs;

    @Autowired
    private LogEntries written;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PracticeClock clock;

    private Subject therapist;

    @BeforeEach
    void somebodyNew() {
        people.staff();
        therapist = new Subject(people.newcomer("Feeder"), "Feeder", Set.of(Role.THERAPIST));
    }

    @Test
    void it_has_the_times_and_no_name_until_the_practice_says_so(CapturedOutput output) {
        ClientId anna = clients.inCareOf(therapist, "Calendanna");
        AppointmentId kept = book(anna, 3);
        AppointmentId canceled = book(anna, 4);
        People.as(therapist, () -> schedule.turn(canceled, AppointmentState.CANCELLED));
        String path = address();
        long before = written.newest(1).getFirst().seq();
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .as("nobody's session")
                .isEmpty();
        assertThat(answer.body())
                .contains("UID:" + kept + "@unknot", "SUMMARY:Visit", "UID:" + canceled, "STATUS:CANCELLED")
                .contains("SUMMARY:Canceled: Visit")
                .doesNotContain("Calendanna");
        get(path);
        assertThat(written.since(before))
                .as("once a day")
                .filteredOn(line -> line.action().equals("CALENDAR_READ"))
                .hasSize(1);

        name(true);
        try {
            assertThat(get(path).body()).contains("Calendanna");
        } finally {
            name(false);
        }
        assertThat(output.getAll()).doesNotContain(path.replace("calendar/", "").replace(".ics", ""));
    }

    @Test
    void who_has_it_already_is_told_so() {
        book(clients.inCareOf(therapist, "Anna"), 3);
        String path = address();
        String mark = get(path).headers().firstValue("ETag").orElseThrow();
        try (HttpTablet calendar = new HttpTablet(port)) {
            assertThat(calendar.get("/" + path, "If-None-Match", mark).statusCode())
                    .isEqualTo(304);
            book(clients.inCareOf(therapist, "Bert"), 5);
            assertThat(calendar.get("/" + path, "If-None-Match", mark).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_old_an_ended_and_an_unknown_address_look_alike() {
        String first = address();
        String second = address();
        assertThat(get(second).statusCode()).isEqualTo(200);
        HttpResponse<String> old = get(first);
        HttpResponse<String> unknown = get("calendar/" + "A".repeat(43) + ".ics");
        assertThat(old.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(old.body()).isEqualTo(unknown.body());
        assertThat(get("calendar/short.ics").statusCode()).isEqualTo(404);
        People.as(therapist, feeds::stop);
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(People.get(therapist, feeds::mine)).isEmpty();
    }

    @Test
    void the_secret_itself_is_kept_nowhere() {
        String path = address();
        String secret = path.replace("calendar/", "").replace(".ics", "");
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(jdbc.sql("select secret_hash from calendar_feed")
                        .query(String.class)
                        .list())
                .allSatisfy(hash -> assertThat(hash).hasSize(64).isNotEqualTo(secret));
        assertThat(written.newest(3))
                .anyMatch(line -> line.action().equals("CALENDAR_ADDRESS"))
                .noneMatch(line -> String.valueOf(line).contains(secret));
    }

    @Test
    void a_therapist_who_is_disabled_has_none_any_more_also_when_they_come_back() {
        String path = address();
        People.as(people.tomas(), () -> desk.enable(therapist.id(), false));
        assertThat(get(path).statusCode()).isEqualTo(404);
        People.as(people.tomas(), () -> desk.enable(therapist.id(), true));
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void only_a_therapist_who_has_just_shown_who_they_are_makes_one() {
        assertThatThrownBy(() -> People.as(therapist, feeds::renew)).isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(people.ruth(), feeds::renew)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_asks_too_often_waits_and_the_sign_in_is_not_locked() {
        jdbc.sql("delete from sign_in_address").update();
        String unknown = "/calendar/" + "B".repeat(43) + ".ics";
        try (HttpTablet calendar = new HttpTablet(port)) {
            int refused = 0;
            for (int i = 0; i < 130 && refused == 0; i++)
                if (calendar.get(unknown, "X-Forwarded-For", "203.0.113.77").statusCode() == 429) refused++;
            assertThat(refused).isOne();
            assertThat(calendar.get(unknown, "X-Forwarded-For", "203.0.113.78").statusCode())
                    .as("another network")
                    .isEqualTo(404);
        }
        assertThat(jdbc.sql("select count(*) from sign_in_address")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void one_visit_for_its_client_says_where_and_neither_who_nor_what() {
        ClientId anna = clients.inCareOf(therapist, "Visitanna");
        AppointmentId visit = book(anna, 6);
        String text = new String(
                People.get(therapist, () -> visits.of(visit)).bytes(clock.instant()), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("SUMMARY:Visit at Harbor Street Massage", "LOCATION:", "UID:" + visit)
                .doesNotContain("Visitanna", "Feeder");
    }

    private String address() {
        AtomicReference<String> path = new AtomicReference<>();
        new ProvenSession(therapist, factors, proofs).as(() -> path.set(feeds.renew()));
        return path.get();
    }

    private HttpResponse<String> get(String path) {
        try (HttpTablet calendar = new HttpTablet(port)) {
            return calendar.get(path.startsWith("/") ? path : "/" + path);
        }
    }

    private void name(boolean clients) {
        People.as(people.tomas(), () -> settings.save(new ReminderWording(""), clients));
    }

    private AppointmentId book(ClientId client, int daysAhead) {
        Instant at = clock.today()
                .plusDays(daysAhead)
                .atTime(10, 0)
                .atZone(clock.getZone())
                .toInstant();
        return People.get(
                therapist,
                () -> bookings.book(new Booking(client, therapist.id(), LocationId.FIRST, null, null, at, 60, true)));
    }
}
