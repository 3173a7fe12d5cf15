package app.unknot.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.Eventually;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.OwnPostgres;
import app.unknot.testing.People;
import app.unknot.testing.Portal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** A real PostgreSQL that is stopped and started again below the portal. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "unknot.second-factor=offered")
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = {FreshDataFolder.class, PostgresAwayTests.Address.class})
@Import({People.class, ClientBuilder.class})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class PostgresAwayTests {
    private static final OwnPostgres POSTGRES = new OwnPostgres().start();
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @Test
    void while_the_server_is_away_everything_answers_503_and_comes_back_by_itself(CapturedOutput log) {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        NoteId note = sessions.begun(maya, sessions.inPlan(maya, "Ramona"));
        try (HttpTablet tablet = new HttpTablet(port)) {
            assertThat(tablet.signIn("maya", People.PASSWORD).statusCode()).isEqualTo(302);
            assertThat(tablet.get("/api/notes/" + note + "/draft").statusCode()).isEqualTo(200);
            assertThat(write(tablet, note)).isEqualTo(200);

            POSTGRES.stop();
            HttpResponse<String> first = tablet.post("/api/notes/" + note + "/ops", operations());
            assertThat(first.statusCode()).as("the very first one").isEqualTo(503);
            assertThat(first.body()).contains("\"code\":\"storage-away\"");
            Eventually.within(
                    A_FEW_SECONDS,
                    "health knows",
                    () -> tablet.get("/actuator/health").statusCode() == 503);
            HttpResponse<String> page = tablet.page("/today");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("The storage is not available");
            try (HttpTablet other = new HttpTablet(port)) {
                HttpResponse<String> signIn = other.signIn("maya", People.PASSWORD);
                assertThat(signIn.statusCode()).isEqualTo(503);
                assertThat(signIn.body()).contains("You cannot sign in right now");
            }

            POSTGRES.start();
            Eventually.within(A_FEW_SECONDS, "notes are saved again", () -> write(tablet, note) == 200);
            assertThat(tablet.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(tablet.page("/today").statusCode()).isEqualTo(200);
        }
        assertThat(log)
                .contains("PostgreSQL does not answer", "PostgreSQL answers again")
                .doesNotContain("\tat ", "Ramona");
    }

    /** In the second before anybody has noticed, a failure has many faces, and each of them is the storage's. */
    @Test
    void whatever_is_asked_for_while_it_dies_and_comes_back_is_never_answered_500() throws Exception {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        NoteId note = sessions.begun(maya, sessions.inPlan(maya, "Ramona"));
        String any = UUID.randomUUID().toString();
        List<Function<HttpTablet, HttpResponse<String>>> asked = List.of(
                tablet -> tablet.page("/today"),
                tablet -> tablet.page("/notes/" + note),
                tablet -> tablet.page("/clients/" + any),
                tablet -> tablet.get("/?v-r=init&location=today&query="),
                tablet -> tablet.get("/?v-r=init&location=notes/" + note + "&query="),
                tablet -> tablet.get("/api/notes/" + note + "/draft"),
                tablet -> tablet.get("/api/notes/" + note + "/claim"),
                tablet -> tablet.get("/api/lock"),
                tablet -> tablet.get("/api/journal/key?device=" + any),
                tablet -> tablet.get("/documents/" + any),
                tablet -> tablet.get("/letters/" + any + "/pdf"),
                tablet -> tablet.post("/api/notes/" + note + "/ops", operations()),
                tablet -> tablet.post(
                        "/api/notes/" + note + "/sign", "{\"password\":\"" + People.PASSWORD + "\",\"seen\":\"\"}"),
                tablet -> tablet.post("/api/snippets", "{\"title\":\"a\",\"text\":\"b\",\"field\":\"s.text\"}"),
                tablet ->
                        tablet.post("/api/journal/compare", "{\"deviceId\":\"" + any + "\",\"notes\":[],\"heads\":[]}"),
                tablet -> tablet.signIn("maya", People.PASSWORD),
                tablet -> tablet.signIn("nobody", "wrong"));
        List<String> answers = new CopyOnWriteArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        try (HttpTablet tablet = new HttpTablet(port);
                ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(tablet.signIn("maya", People.PASSWORD).statusCode()).isEqualTo(302);
            tablet.get("/api/lock");
            List<Future<?>> running = new ArrayList<>();
            for (Function<HttpTablet, HttpResponse<String>> one : asked)
                running.add(all.submit(() -> {
                    while (!over.get()) {
                        HttpResponse<String> answer = one.apply(tablet);
                        answers.add(answer.request().uri().getPath() + " " + answer.statusCode());
                        if (answer.statusCode() == 503) retryAfter(answer);
                    }
                }));
            Eventually.within(Duration.ofSeconds(60), "people work", () -> answers.size() > 60);
            POSTGRES.die("QUIT");
            int soFar = answers.size();
            Eventually.within(Duration.ofSeconds(60), "people hear", () -> answers.size() > soFar + 60);
            POSTGRES.start();
            int then = answers.size();
            Eventually.within(Duration.ofSeconds(60), "people go on", () -> answers.size() > then + 300);
            over.set(true);
            for (Future<?> one : running) one.get();
        }
        assertThat(answers)
                .anySatisfy(answer -> assertThat(answer).endsWith(" 503"))
                .allSatisfy(answer -> assertThat(answer).doesNotEndWith(" 500"));
        Eventually.within(Duration.ofSeconds(20), "it is back", () -> {
            try (HttpTablet tablet = new HttpTablet(port)) {
                return tablet.signIn("maya", People.PASSWORD).statusCode() == 302;
            }
        });
    }

    @Test
    void nobody_holds_the_server_up_for_ever() {
        assertThat(jdbc.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("15s");
        assertThat(jdbc.sql("show idle_in_transaction_session_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("1min");
    }

    @Test
    void a_server_that_stays_away_at_the_start_is_waited_for_and_then_ends_it_in_words() throws Exception {
        List<String> settings = List.of(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=jdbc:postgresql://localhost:1/unknot",
                "--spring.datasource.username=unknot",
                "--spring.datasource.password=secret-of-the-server",
                "--unknot.database.wait=1s",
                "--unknot.data=target/test-data/no-postgres");
        try (Portal portal = new Portal(Map.of(), settings)) {
            assertThat(portal.ended(60)).isEqualTo(69);
            assertThat(String.join("\n", portal.said()))
                    .contains(
                            "PostgreSQL at localhost:1/unknot does not answer",
                            "did not answer for 1 s",
                            "Start PostgreSQL")
                    .doesNotContain("\tat ", "secret-of-the-server");
        }
    }

    @Test
    void a_database_that_is_not_there_is_a_wrong_setting_and_not_waited_for() throws Exception {
        List<String> settings = List.of(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + POSTGRES.url("no_such_database"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--unknot.data=target/test-data/no-postgres");
        try (Portal portal = new Portal(Map.of(), settings)) {
            assertThat(portal.ended(60)).isEqualTo(78);
            assertThat(String.join("\n", portal.said()))
                    .contains("refused the connection (SQL state 3D000)", "SPRING_DATASOURCE_URL")
                    .doesNotContain("\tat ");
        }
    }

    private static void retryAfter(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Retry-After"))
                .as("%s", answer.request().uri())
                .isPresent();
    }

    private static int write(HttpTablet tablet, NoteId note) {
        return tablet.post("/api/notes/" + note + "/ops", operations()).statusCode();
    }

    private static String operations() {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "deviceId",
                        UUID.randomUUID(),
                        "operations",
                        NoteWriting.empty().set("s.text", "Better").operations()));
    }

    static final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + POSTGRES.url("postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }
    }
}
