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
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
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
