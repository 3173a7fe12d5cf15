package app.unknot.insurance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a card on the desk to what the therapist sees. */
@PortalTest
class InsuranceInTheBrowserTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Test
    void a_card_and_a_prescription_say_what_is_left() {
        ClientId grace = clients.inCareOf(people.wren(), "Grace");
        LocalDate today = clock.today();
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.desk();
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/insurance");
            button(page, "Add a payer").click();
            field(page, "Name").fill("Juniper Mutual");
            field(page, "Payer ID").fill("JUNI1");
            button(page, "Add the payer").click();
            assertThat(page.locator("[data-test=rule]")).hasCount(9);
            assertThat(page.locator("[data-test=rule]").first()).containsText("Not confirmed");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/payer.png")));

            page.navigate("/clients/" + grace + "/insurance");
            button(page, "Add a policy").click();
            Locator payer = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Payer"));
            payer.fill("Juniper");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Juniper Mutual"))
                    .click();
            field(page, "Member ID").fill("JM 884 471");
            day(page, "First day", today.minusYears(1));
            page.getByText("I compared it with the card").click();
            button(page, "Add the policy").click();
            assertThat(page.locator("[data-test=member-id]")).not().containsText("JM 884");
            button(page, "Show the whole member ID").click();
            assertThat(page.locator("[data-test=member-id]")).containsText("JM 884 471");

            button(page, "Add a prescription").click();
            field(page, "Prescriber's first name").fill("Anil");
            field(page, "Prescriber's last name").fill("Patel");
            field(page, "NPI").fill("1234567893");
            field(page, "Diagnoses").fill("M54.5");
            field(page, "Visits prescribed").fill("12");
            day(page, "Issued", today.minusDays(3));
            day(page, "Last day", today.plusDays(60));
            button(page, "Add the prescription").click();
            assertThat(page.getByText("Ask the prescriber which of these is meant: M54.50, M54.51, M54.59"))
                    .isVisible();
            field(page, "Diagnoses").fill("M54.51");
            button(page, "Add the prescription").click();
            assertThat(page.locator("[data-test=allowance]")).containsText("12 visits left");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/insurance.png")));

            Page beside = Browser.signIn(tablet, "wren");
            beside.navigate("/clients/" + grace);
            assertThat(beside.locator("[data-test=allowance-card]")).containsText("12 of 12 visits left");
            assertThat(beside.locator("[data-test=allowance-card]")).not().containsText("$");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void day(Page page, String label, LocalDate day) {
        Locator field = field(page, label);
        field.fill(PracticeFormats.day(day));
        field.press("Enter");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}
