package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A first visit that ends at the door: what was told is serious, and the practice lets nobody treat it away. */
class EmergencyJourneyTests extends OnTheTablet {
    @Autowired
    private ClientBuilder clients;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Holds holds;

    private Page page;

    @Test
    void an_emergency_goes_from_the_first_questions_to_the_signed_refusal_and_stays_with_the_manager() {
        ClientId ida = clients.inCareOf(wren, "Ida");
        AppointmentId visit = clients.appointmentNow(wren, ida);
        page = Browser.signIn(tablet, "wren");
        Browser.watched(page, "emergency", () -> {
            answerYes(ida);
            assertThat(People.get(wren, () -> schedule.open(visit)).state()).isEqualTo(AppointmentState.HOLD);
            handover();
            refuse();
            nothingStarts(ida);
        });
        Hold hold = People.get(wren, () -> holds.of(ida)).orElseThrow();
        assertThat(hold.adviceRecorded()).isTrue();
        nobodyOverrides(hold);
        theManagerSeesIt();
    }

    private void answerYes(ClientId client) {
        page.navigate("/clients/" + client + "/intake");
        page.locator(".intake-steps").getByText("Safety").tap();
        page.locator(".safety .yn").first().getByText("Yes").tap();
        assertThat(page.getByText("This may be serious. Ida needs a doctor now."))
                .isVisible();
        assertThat(page.getByText("No one can override this")).isVisible();
    }

    private void handover() {
        String address = Objects.requireNonNull(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Print handover"))
                        .getAttribute("href"));
        APIResponse pdf = page.request().get("/" + address);
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        Assertions.assertThat(text(pdf.body())).contains("Ida Reyes", "Answered yes to");
    }

    private static String text(byte[] pdf) {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (java.io.IOException broken) {
            throw new AssertionError("No PDF", broken);
        }
    }

    private void refuse() {
        Locator record = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record as \"Not treated, referred\""));
        choose("What Ida decided", "Refuses");
        choose("How Ida left", "Alone");
        assertThat(record).isDisabled();
        draw(page, page.locator("signature-pad"));
        record.tap();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/not-treated$"));
    }

    private void nothingStarts(ClientId client) {
        page.navigate("/clients/" + client + "/history");
        assertThat(page.getByText("Decision: refuses. Left: alone. Signed by the client."))
                .isVisible();
        page.navigate("/clients/" + client + "/screening");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start session")))
                .hasCount(0);
    }

    private void nobodyOverrides(Hold hold) {
        DocumentId none = DocumentId.parse("01a20000-0000-7000-8000-000000000000");
        for (var somebody : java.util.List.of(wren, people.ruth()))
            Assertions.assertThatThrownBy(
                            () -> People.as(somebody, () -> holds.lift(hold.id(), none, "Feels well again")))
                    .isInstanceOf(RefusedRequest.class);
    }

    private void theManagerSeesIt() {
        try (BrowserContext desk = browser.tablet()) {
            Page manager = Browser.signIn(desk, "ruth");
            for (String list : List.of("/holds", "/referrals")) {
                manager.navigate(list);
                manager.locator("[data-test=list-search] input").fill("Ida Reyes");
                assertThat(manager.getByText("Ida Reyes").first()).isVisible();
            }
        }
    }

    private void choose(String question, String answer) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .tap();
    }
}
