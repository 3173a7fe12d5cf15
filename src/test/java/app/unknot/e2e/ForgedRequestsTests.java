package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.plans.PlanPauses;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.SampleFiles;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that no page of the person's own would send, and pages that stay open after their right has gone. */
class ForgedRequestsTests extends OnTheTablet {
    @Autowired
    private DocumentUploads uploads;

    @Autowired
    private PlanPauses pauses;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_file_is_asked_for_anew_at_each_request() {
        ClientId client = sessions.inPlan(wren, "Filed");
        DocumentId report = People.get(
                wren,
                () -> uploads.upload(
                        client,
                        new DocumentForm(DocumentKind.REPORT, "Report", "Dr Bell", null, null),
                        SampleFiles.scan()));
        Page page = Browser.signIn(tablet, "wren");
        assertThat(page.request().get("/documents/" + report).status()).isEqualTo(200);
        endCare(client);
        assertThat(page.request().get("/documents/" + report).status()).isEqualTo(404);
    }

    @Test
    void a_page_that_was_open_when_the_care_ended_shows_nothing_more() {
        ClientId client = sessions.inPlan(wren, "Closing");
        Page page = Browser.signIn(tablet, "wren");
        page.navigate("/clients/" + client);
        assertThat(page.locator("h1").first()).containsText("Closing");
        endCare(client);
        page.locator("a[href$='" + client + "/history']").first().click();
        assertThat(page.locator("main, .page, body").first()).not().containsText("Closing");
        assertThat(page.navigate("/clients/" + client).status()).isEqualTo(404);
    }

    @Test
    void what_a_colleagues_page_sent_does_nothing_in_another_session_or_with_another_token() {
        people.jun();
        ClientId client = sessions.inPlan(wren, "Replayed");
        Page page = Browser.signIn(tablet, "wren");
        page.navigate("/clients/" + client + "/plan");
        Request sent = page.waitForRequest(
                request -> request.url().contains("v-r=uidl")
                        && request.postData() != null
                        && request.postData().contains("click"),
                () -> page.locator("text=Pause the plan").first().click());
        page.waitForCondition(() -> isPaused(client));
        People.as(wren, () -> pauses.resume(client));

        try (BrowserContext other = browser.tablet()) {
            Page jun = Browser.signIn(other, "jun");
            replay(jun, sent, sent.postData());
        }
        replay(page, sent, sent.postData().replaceFirst("\"csrfToken\":\"[^\"]+\"", "\"csrfToken\":\"guessed\""));
        assertThat(isPaused(client)).isFalse();
    }

    private static void replay(Page page, Request sent, String body) {
        String address = sent.url().replaceFirst("^https?://[^/]+", "");
        APIResponse answer = page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json; charset=UTF-8")
                                .setData(body));
        assertThat(answer.text()).doesNotContain("Replayed");
    }

    private boolean isPaused(ClientId client) {
        return jdbc.sql("select count(*) from treatment_plan where client_id = ? and replaced_on is null"
                                + " and paused_on is not null")
                        .param(client.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** As a manager's change of the care team would. */
    private void endCare(ClientId client) {
        jdbc.sql("update care_assignment set to_day = ? where client_id = ?")
                .params(LocalDate.of(2020, 1, 1), client.value())
                .update();
    }
}
