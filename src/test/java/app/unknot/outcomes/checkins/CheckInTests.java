package app.unknot.outcomes.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.ClientId;
import app.unknot.letters.OpenTasks;
import app.unknot.letters.Task;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.course.Reaction;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Source;
import app.unknot.outcomes.scores.ScoreEntry;
import app.unknot.outcomes.scores.Scores;
import app.unknot.practice.mail.MailBox;
import app.unknot.practice.mail.MailMayHaveGone;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CheckInTests {
    @Autowired
    private CheckInLinks links;

    @Autowired
    private DueCheckIns dueCheckIns;

    @Autowired
    private CheckInSending sending;

    @Autowired
    private CheckInLetters letters;

    @Autowired
    private Scores scores;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void hire() {
        people.staff();
    }

    @Test
    void a_client_answers_once_without_a_sign_in_and_nothing_of_the_record_is_on_the_page() throws Exception {
        ClientId client = clients.inCareOf(people.maya(), "Okzafira");
        sign(client, 1, 5);
        NewLink link = make(client, CheckInKind.AFTER_VISIT);

        HttpResponse<String> page = get(link.path());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("name=\"NPRS-NOW\"", "name=\"REACTION\"")
                .doesNotContain("Okzafira", "<script");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(get(link.path()).statusCode()).isEqualTo(200);

        assertThat(post(link.path(), "NPRS-NOW=11&REACTION=FINE").statusCode()).isEqualTo(400);
        assertThat(post(link.path(), "REACTION=FINE").statusCode()).isEqualTo(400);
        assertThat(post(link.path(), "NPRS-NOW=3&REACTION=FINE").statusCode()).isEqualTo(200);
        assertThat(post(link.path(), "NPRS-NOW=9&REACTION=FINE").statusCode()).isEqualTo(404);
        assertThat(get(link.path()).statusCode()).isEqualTo(404);

        ScoreEntry score = People.get(people.maya(), () -> scores.of(client)).getFirst();
        assertThat(score.instrument()).isEqualTo(Instrument.PAIN_NOW);
        assertThat(score.source()).isEqualTo(Source.LINK);
        assertThat(score.shown()).isEqualTo("3");
        assertThat(rows(client).getFirst().reaction()).isEqualTo(Reaction.FINE);
        assertThat(tasksOf(client)).isEmpty();
    }

    @Test
    void who_is_due_is_listed_for_the_own_therapist_until_the_link_is_made() {
        ClientId fresh = clients.inCareOf(people.maya(), "Fresh");
        sign(fresh, 1, 5);
        ClientId threeMonths = clients.inCareOf(people.maya(), "Three");
        sign(threeMonths, 100, 5);
        ClientId sixMonths = clients.inCareOf(people.maya(), "Six");
        sign(sixMonths, 190, 6);
        ClientId between = clients.inCareOf(people.maya(), "Between");
        sign(between, 30, 6);
        ClientId back = clients.inCareOf(people.maya(), "Back");
        sign(back, 100, 6);
        sign(back, 20, 6);

        List<DueCheckIn> due = People.get(people.maya(), dueCheckIns::mine);
        assertThat(due)
                .extracting(DueCheckIn::client, DueCheckIn::kind)
                .contains(
                        tuple(fresh, CheckInKind.AFTER_VISIT),
                        tuple(threeMonths, CheckInKind.THREE_MONTHS),
                        tuple(sixMonths, CheckInKind.SIX_MONTHS));
        assertThat(due).extracting(DueCheckIn::client).doesNotContain(between, back);
        assertThat(People.get(people.selma(), dueCheckIns::mine))
                .extracting(DueCheckIn::client)
                .doesNotContain(fresh, threeMonths, sixMonths);

        make(threeMonths, CheckInKind.THREE_MONTHS);
        assertThat(People.get(people.maya(), dueCheckIns::mine))
                .extracting(DueCheckIn::client)
                .contains(fresh, sixMonths)
                .doesNotContain(threeMonths);
    }

    @Test
    void worse_by_two_is_a_task_of_who_made_the_link_until_somebody_has_called() throws Exception {
        ClientId client = clients.inCareOf(people.maya(), "Ana");
        sign(client, 1, 5);
        post(make(client, CheckInKind.AFTER_VISIT).path(), "NPRS-NOW=7&REACTION=STILL_SORE");

        Task task = tasksOf(client).getFirst();
        assertThat(task.kind()).isEqualTo(Task.Kind.CHECK_IN_TO_CALL);
        assertThat(task.owner()).isEqualTo(people.maya().id());
        assertThat(People.get(people.maya(), tasks::mine)).contains(task);
        assertThatThrownBy(() -> People.as(
                        people.selma(),
                        () -> links.called(client, rows(client).getFirst().id())))
                .isInstanceOf(RecordNotFound.class);
        CheckInRow row = rows(client).getFirst();
        People.as(people.maya(), () -> links.called(client, row.id()));
        assertThat(tasksOf(client)).isEmpty();
    }

    @Test
    void worse_than_before_is_one_too_and_one_point_more_is_not() throws Exception {
        ClientId client = clients.inCareOf(people.maya(), "Lena");
        sign(client, 1, 5);
        post(make(client, CheckInKind.AFTER_VISIT).path(), "NPRS-NOW=6&REACTION=FINE");
        assertThat(tasksOf(client)).isEmpty();
        post(make(client, CheckInKind.AFTER_VISIT).path(), "NPRS-NOW=4&REACTION=WORSE");
        assertThat(tasksOf(client)).hasSize(1);
    }

    @Test
    void a_link_made_on_the_day_of_the_visit_opens_a_day_later_and_ends_a_day_after_that() throws Exception {
        ClientId client = clients.inCareOf(people.maya(), "Noor");
        sign(client, 0, 5);
        NewLink link = make(client, CheckInKind.AFTER_VISIT);
        assertThat(link.opens()).isAfter(clock.instant().plusSeconds(23 * 3600));
        assertThat(get(link.path()).body()).doesNotContain("<form");
        assertThat(post(link.path(), "NPRS-NOW=3&REACTION=FINE").statusCode()).isEqualTo(404);

        move(client, 25);
        assertThat(get(link.path()).body()).contains("<form");
        move(client, 24);
        assertThat(get(link.path()).statusCode()).isEqualTo(404);
        assertThat(post(link.path(), "NPRS-NOW=3&REACTION=FINE").statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_link_and_an_end_close_the_one_before_and_a_guess_looks_the_same() throws Exception {
        ClientId client = clients.inCareOf(people.maya(), "Ines");
        assertThatThrownBy(() -> make(client, CheckInKind.AFTER_VISIT)).isInstanceOf(RefusedRequest.class);
        sign(client, 1, 5);
        NewLink first = make(client, CheckInKind.AFTER_VISIT);
        NewLink second = make(client, CheckInKind.AFTER_VISIT);
        String gone = get(first.path()).body();
        assertThat(get(second.path()).statusCode()).isEqualTo(200);
        People.as(people.maya(), () -> links.end(client, rows(client).getFirst().id()));

        assertThat(get(second.path()).body()).isEqualTo(gone);
        assertThat(get("check-in/" + "a".repeat(43)).body()).isEqualTo(gone);
        assertThat(get("check-in/short").body()).isEqualTo(gone);
        assertThat(jdbc.sql("select secret_hash from check_in where client_id = ?")
                        .param(client.value())
                        .query(String.class)
                        .list())
                .noneMatch(hash -> second.path().contains(hash));
    }

    @Test
    void three_months_later_there_are_two_to_ten_questions_and_the_answers_are_scores() throws Exception {
        ClientId client = clients.inCareOf(people.maya(), "Oleg");
        sign(client, 95, 6);
        NewLink link = make(client, CheckInKind.THREE_MONTHS);
        for (CheckInKind kind : CheckInKind.values())
            assertThat(kind.questions().size() + (kind.asksForReaction() ? 1 : 0))
                    .isBetween(2, 10);
        assertThat(post(
                                link.path(),
                                "NPRS-NOW=2&NPRS-WEEK=3&GROC-11=-4&SLEEP=7&CORE-WORK=1&CORE-MEDICINE=0&MEDICINE-DAYS=2")
                        .statusCode())
                .isEqualTo(200);
        assertThat(People.get(people.maya(), () -> scores.of(client)))
                .extracting(ScoreEntry::shown)
                .containsExactlyInAnyOrder("2", "3", "\u22124", "7", "1", "0", "2");
    }

    @Test
    void only_an_open_link_of_the_client_is_sent_and_only_where_there_is_a_mail_server() {
        ClientId client = clients.inCareOf(people.maya(), "Selim");
        ClientId other = clients.inCareOf(people.maya(), "Rosa");
        sign(client, 1, 5);
        String link = "https://portal.example/"
                + make(client, CheckInKind.AFTER_VISIT).path();
        assertThat(sending.isThere()).isFalse();
        assertThatThrownBy(() -> People.as(people.maya(), () -> sending.send(client, link)))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(people.maya(), () -> sending.send(client, link + "x")))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.maya(), () -> sending.send(other, link)))
                .isInstanceOf(RecordNotFound.class);
        People.as(people.maya(), () -> links.end(client, rows(client).getFirst().id()));
        assertThatThrownBy(() -> People.as(people.maya(), () -> sending.send(client, link)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void the_log_says_which_link_went_by_email_and_which_the_server_did_not_take() throws Exception {
        ClientId client = clients.inCareOf(people.maya(), "Selim");
        sign(client, 1, 5);
        String link = "https://portal.example/"
                + make(client, CheckInKind.AFTER_VISIT).path();
        try (MailBox box = new MailBox()) {
            CheckInSending there = new CheckInSending(letters, box.mail());
            email(client, "");
            assertThatThrownBy(() -> People.as(people.maya(), () -> there.send(client, link)))
                    .isInstanceOf(RefusedRequest.class);
            assertThat(sent(client)).isEmpty();
            email(client, "selim@clients.example");
            People.as(people.maya(), () -> there.send(client, link));
            assertThat(box.letters()).singleElement().asString().contains("selim@clients.example", "/check-in/");
            assertThat(sent(client)).containsExactly("OK");
            email(client, "selim@refused.example");
            assertThatThrownBy(() -> People.as(people.maya(), () -> there.send(client, link)))
                    .isInstanceOf(RefusedRequest.class);
            assertThat(sent(client)).containsExactly("OK", "OK", "FAILED");
            email(client, "selim@silent.example");
            assertThatThrownBy(() -> People.as(people.maya(), () -> there.send(client, link)))
                    .isInstanceOf(MailMayHaveGone.class);
            assertThat(sent(client)).as("nobody knows, so it stays").containsExactly("OK", "OK", "FAILED", "OK");
        }
    }

    /** How each of the client's emails ended, in the log. */
    private List<String> sent(ClientId client) {
        return jdbc.sql("select outcome from audit_entry where action = 'CHECK_IN_SENT' and object = ? order by seq")
                .param(client.matter().object())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void email(ClientId client, String address) {
        clients.reachedAt(people.maya(), client, address);
    }

    private void sign(ClientId client, int daysAgo, int pain) {
        NoteSigned note = new NoteSigned(
                new NoteId(Ids.next()),
                client,
                people.maya().id(),
                LocationId.FIRST,
                clock.today().minusDays(daysAgo),
                pain,
                2,
                45,
                List.of(),
                false);
        transaction.executeWithoutResult(status -> events.publishEvent(note));
    }

    /** Lets so many hours pass for the client's links. */
    private void move(ClientId client, int hours) {
        for (String column : List.of("made_at", "opens_at", "expires_at"))
            jdbc.sql("update check_in set " + column + " = dateadd(hour, ?, " + column + ") where client_id = ?")
                    .params(-hours, client.value())
                    .update();
    }

    private NewLink make(ClientId client, CheckInKind kind) {
        return People.get(people.maya(), () -> links.make(client, kind));
    }

    private List<CheckInRow> rows(ClientId client) {
        return People.get(people.maya(), () -> links.of(client));
    }

    private List<Task> tasksOf(ClientId client) {
        return People.get(people.maya(), () -> tasks.of(client));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).GET().build());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
