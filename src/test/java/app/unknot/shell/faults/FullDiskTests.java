package app.unknot.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.claims.Remittances;
import app.unknot.shared.disk.DiskWatch;
import app.unknot.shared.disk.NoRoom;
import app.unknot.shared.disk.SetDisk;
import app.unknot.shared.storage.embedded.BreakableDisk;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.Eventually;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.People;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** The whole portal on a disk that becomes full, and has room again. A portal of its own: nobody else should live through this. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "unknot.second-factor=offered")
@ContextConfiguration(initializers = FreshDataFolder.class)
@Import({People.class, ClientBuilder.class, FullDiskTests.Disk.class})
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTests {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private Remittances remittances;

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private SetDisk disk;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject maya;
    private NoteId note;
    private HttpTablet tablet;

    @BeforeEach
    void mayaWritesANote() {
        maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        note = sessions.begun(maya, sessions.inPlan(maya, "Ramona"));
        tablet = new HttpTablet(port);
        assertThat(tablet.signIn("maya", People.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(tablet.get("/api/notes/" + note + "/draft").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void putBack() {
        BreakableDisk.takeOut();
        disk.leave(100_000);
        tablet.close();
    }

    @Test
    void a_full_disk_leads_to_a_clear_refusal_and_back_within_seconds_without_a_restart(CapturedOutput log) {
        BreakableDisk.putIn();
        closeTheFileBelowEverybody();
        Eventually.within(A_FEW_SECONDS, "the file is on the breakable disk", () -> write("before") == 200);
        assertThat(health("")).isEqualTo(200);

        BreakableDisk.fill();
        Eventually.within(A_FEW_SECONDS, "a refusal", () -> {
            assertThat(write("while it is full")).isIn(200, 503);
            return health("") == 503;
        });
        assertRefusedClearly();
        assertThat(health("/readiness")).isEqualTo(503);
        assertThat(health("/liveness")).isEqualTo(200);

        BreakableDisk.makeRoom();
        Eventually.within(A_FEW_SECONDS, "notes are saved again", () -> write("after") == 200);
        assertThat(health("")).isEqualTo(200);
        assertThat(health("/readiness")).isEqualTo(200);
        assertThat(People.get(maya, () -> notes.draft(note)).state().liveOperations())
                .anyMatch(op -> op.value().toString().contains("after"));
        assertThat(tablet.page("/today").statusCode()).isEqualTo(200);
        assertThat(log).contains("does not answer").contains("answers again").doesNotContain("Ramona");
    }

    private void assertRefusedClearly() {
        HttpResponse<String> save = tablet.post("/api/notes/" + note + "/ops", operations("refused"));
        assertThat(save.statusCode()).isEqualTo(503);
        assertThat(save.headers().firstValue("Retry-After")).contains("5");
        assertThat(save.body())
                .contains("\"code\":\"storage-away\"", "Your text is kept")
                .doesNotContain("Exception");

        HttpResponse<String> page = tablet.page("/today");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("The storage is not available", "This page retries")
                .doesNotContain("Exception");

        HttpResponse<String> signIn = tablet.signIn("maya", People.PASSWORD);
        assertThat(signIn.statusCode()).isEqualTo(503);
        assertThat(signIn.body()).contains("You cannot sign in right now", "Nothing is lost");

        HttpResponse<String> click = tablet.post("/?v-r=uidl&v-uiId=0", "{}");
        assertThat(click.statusCode()).as("the page tries again by itself").isEqualTo(503);
    }

    @Test
    void when_the_disk_becomes_low_no_files_are_taken_and_everything_else_goes_on() {
        disk.leave(900);

        assertThatThrownBy(() -> People.get(people.ruth(), () -> remittances.importRemittance("era.txt", bytes())))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("you cannot upload or create files");
        assertThat(clients.inCareOf(maya, "Lena")).isNotNull();
        assertThat(write("low")).isEqualTo(200);
        assertThat(health("")).isEqualTo(200);
    }

    @Test
    void when_little_is_left_notes_and_sign_ins_are_the_last_things_refused() {
        disk.leave(150);

        assertThatThrownBy(() -> clients.inCareOf(maya, "Nora"))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("What you typed is still on this page");
        assertThat(write("still")).isEqualTo(200);
        assertThat(tablet.get("/api/notes/" + note + "/draft").statusCode())
                .as("reading, which is noted in the access log")
                .isEqualTo(200);
        try (HttpTablet other = new HttpTablet(port)) {
            assertThat(other.signIn("selma", People.PASSWORD).headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).doesNotContain("error"));
        }
        assertThat(health("")).isEqualTo(503);
        assertThat(health("/readiness")).as("notes still come in").isEqualTo(200);
        HttpResponse<String> snippet =
                tablet.post("/api/snippets", "{\"title\":\"Usual\",\"text\":\"As usual.\",\"shared\":false}");
        assertThat(snippet.statusCode()).isEqualTo(507);
        assertThat(snippet.body()).contains("\"code\":\"no-room\"", "only session notes and signatures");
    }

    @Test
    void only_health_can_be_asked_from_outside() {
        try (HttpTablet stranger = new HttpTablet(port)) {
            assertThat(stranger.get("/actuator/health").body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("components", "details", "disk");
            for (String closed : new String[] {
                "/actuator", "/actuator/prometheus", "/actuator/env", "/actuator/health/storage", "/actuator/beans"
            }) {
                assertThat(stranger.get(closed).statusCode()).as(closed).isEqualTo(404);
                assertThat(tablet.get(closed).statusCode())
                        .as("signed in, %s", closed)
                        .isEqualTo(404);
                assertThat(stranger.get(closed, "Authorization", "Bearer ").statusCode())
                        .isEqualTo(404);
            }
        }
    }

    private int write(String text) {
        return tablet.post("/api/notes/" + note + "/ops", operations(text)).statusCode();
    }

    private static String operations(String text) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "deviceId",
                        UUID.randomUUID(),
                        "operations",
                        NoteWriting.empty().set("s.text", text).operations()));
    }

    private int health(String group) {
        try (HttpTablet probe = new HttpTablet(port)) {
            return probe.get("/actuator/health" + group).statusCode();
        }
    }

    private static byte[] bytes() {
        return "ISA*".getBytes(StandardCharsets.US_ASCII);
    }

    private void closeTheFileBelowEverybody() {
        try (var owner =
                        DriverManager.getConnection(database.ownerUrl(), database.ownerName(), database.ownerSecret());
                var statement = owner.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException itIsDead) {
            // The connection ends with it.
        }
    }

    @TestConfiguration
    static class Disk {
        @Bean
        SetDisk setDisk(@Value("${unknot.data}") Path folder) {
            return new SetDisk(folder);
        }

        @Bean
        @Primary
        DiskWatch setDiskWatch(SetDisk disk) {
            return disk.watch();
        }
    }
}
