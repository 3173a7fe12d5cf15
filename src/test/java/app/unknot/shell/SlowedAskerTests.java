package app.unknot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.alerts.RefusalWatch;
import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleFiles;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody asks the server for what is not theirs, address after address. */
@PortalTest
class SlowedAskerTests {
    @LocalServerPort
    private int port;

    @Autowired
    private DocumentUploads uploads;

    @Autowired
    private SecurityAlerts alerts;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    private HttpTablet tablet;

    @BeforeEach
    void jun_signs_in() {
        people.jun();
        tablet = new HttpTablet(port);
        assertThat(tablet.signIn("jun", People.PASSWORD).statusCode()).isEqualTo(302);
    }

    @AfterEach
    void close() {
        tablet.close();
        People.as(people.tomas(), () -> alerts.open().forEach(alert -> alerts.acknowledge(alert.id())));
    }

    private void isSlowed(String path) {
        for (int i = 0; i < RefusalWatch.MOST; i++)
            assertThat(tablet.get(path).statusCode()).as(path + ", " + i).isEqualTo(404);
        HttpResponse<String> slowed = tablet.get(path);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(People.get(people.ruth(), alerts::open))
                .anyMatch(alert -> people.jun().id().value().equals(alert.account()));
    }

    @Test
    void files_answer_with_wait_and_say_how_long() {
        ClientId strange = clients.inCareOf(people.selma(), "Strange");
        DocumentId file = People.get(
                people.selma(),
                () -> uploads.upload(
                        strange,
                        new DocumentForm(DocumentKind.REPORT, "Report", "Dr Bell", null, null),
                        SampleFiles.scan()));
        isSlowed("/documents/" + file);
        assertThat(tablet.get("/documents/" + file).headers().firstValue("Retry-After"))
                .contains("60");
    }

    @Test
    void what_the_workspace_asks_for_answers_with_wait_and_words() {
        String path = "/api/notes/" + UUID.randomUUID() + "/draft";
        isSlowed(path);
        HttpResponse<String> slowed = tablet.get(path);
        assertThat(slowed.headers().firstValue("Retry-After")).contains("60");
        assertThat(slowed.body()).contains("You can still open your own clients");
    }

    @Test
    void pages_of_strange_clients_answer_with_wait_and_own_pages_stay_open() {
        ClientId strange = clients.inCareOf(people.selma(), "Strange");
        ClientId own = clients.inCareOf(people.jun(), "Own");
        for (int i = 0; i < RefusalWatch.MOST; i++)
            assertThat(tablet.page("/clients/" + strange).statusCode()).isEqualTo(404);
        assertThat(tablet.page("/clients/" + UUID.randomUUID()).statusCode()).isEqualTo(429);
        assertThat(tablet.page("/clients/" + own).statusCode()).isEqualTo(200);
        assertThat(tablet.page("/today").statusCode()).isEqualTo(200);
        assertThat(tablet.page("/no-such-page").statusCode())
                .as("a mistyped address is no record")
                .isEqualTo(404);
        assertThat(written.newest(3)).extracting(AuditEntry::action).contains("ALERT_RAISED");
    }
}
