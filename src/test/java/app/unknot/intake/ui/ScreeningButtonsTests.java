package app.unknot.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Facts;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever button leaves the safety questions, what was measured and seen is kept with the answers. */
@PortalTest
class ScreeningButtonsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private Holds holds;

    private Browser browser;
    private BrowserContext tablet;
    private Page page;

    @BeforeEach
    void maya_is_at_the_tablet() {
        people.staff();
        browser = new Browser(port);
        tablet = browser.tablet();
        page = Browser.signIn(tablet, "maya");
    }

    @AfterEach
    void close() {
        tablet.close();
        browser.close();
    }

    @Test
    void an_urgent_letter_keeps_the_pressure_opens_the_hold_and_tells_it() {
        ClientId client = asked(Facts.NONE);
        pressure(192, 112);
        button("Urgent referral").tap();
        page.waitForURL("**/letters/**");
        page.locator("textarea").first().waitFor();
        Assertions.assertThat(page.locator("textarea").all())
                .extracting(Locator::inputValue)
                .anyMatch(words -> words.contains("Measured: blood pressure 192 over 112 mmHg"));
        kept(client, Level.URGENT_REFER);
    }

    @Test
    void a_request_for_clearance_keeps_what_was_seen_beside_it() {
        ClientId client = asked(Facts.of("pregnant"));
        button("Seems drunk or drugged").tap();
        button("Request for clearance").tap();
        page.waitForURL("**/letters/**");
        ScreeningResult kept = kept(client, Level.CLEARANCE);
        Assertions.assertThat(kept.findings()).extracting("rule").contains("C01", "D01");
    }

    @Test
    void not_today_keeps_a_client_who_seems_drunk() {
        ClientId client = asked(Facts.NONE);
        button("Seems drunk or drugged").tap();
        assertThat(button("Start session")).isDisabled();
        button("Not today").tap();
        page.waitForURL("**/not-treated");
        kept(client, Level.DEFER);
    }

    @Test
    void not_today_keeps_a_pressure_that_is_far_too_high() {
        ClientId client = asked(Facts.NONE);
        pressure(192, 112);
        button("Not today").tap();
        page.waitForURL("**/not-treated");
        kept(client, Level.URGENT_REFER);
    }

    @Test
    void an_emergency_keeps_what_was_measured_before_it() {
        ClientId client = asked(Facts.NONE);
        pressure(192, 112);
        Locator chest = page.locator(".yn").nth(7);
        chest.getByText("Yes", new Locator.GetByTextOptions().setExact(true)).tap();
        assertThat(page.getByText("This may be serious")).isVisible();
        ScreeningResult kept = kept(client, Level.EMERGENCY);
        Assertions.assertThat(kept.findings()).extracting("rule").contains("U08");
    }

    @Test
    void a_measured_fever_stops_the_visit_and_says_so() {
        ClientId client = asked(Facts.NONE);
        temperature("38");
        assertThat(page.getByText("38.0 cannot be a body temperature")).isVisible();
        assertThat(button("Start session")).isDisabled();
        temperature("100.3");
        assertThat(button("Start session")).isEnabled();
        temperature("100.4");
        assertThat(page.getByText("This may be serious")).isVisible();
        assertThat(page.getByText("Fever.")).isVisible();
        kept(client, Level.EMERGENCY);
    }

    @Test
    void a_symptom_ticked_beside_a_very_high_pressure_stops_the_visit() {
        ClientId client = asked(Facts.NONE);
        pressure(188, 112);
        page.locator(".yn")
                .first()
                .getByText("Yes", new Locator.GetByTextOptions().setExact(true))
                .tap();
        button("Very high blood pressure now, and not feeling right").tap();
        assertThat(page.getByText("This may be serious")).isVisible();
        assertThat(page.getByText("Very high blood pressure with symptoms.")).isVisible();
        kept(client, Level.EMERGENCY);
    }

    /** All questions answered No. */
    private ClientId asked(Facts intake) {
        ClientId client = clients.inCareOf(people.maya(), "Olga");
        People.as(people.maya(), () -> screening.recordIntake(client, IntakeTold.of(intake)));
        page.navigate("/clients/" + client + "/screening");
        Locator rows = page.locator(".yn");
        rows.first().waitFor();
        for (Locator row : rows.all()) {
            row.getByText("No", new Locator.GetByTextOptions().setExact(true)).tap();
            assertThat(row.locator("[aria-pressed=true]")).containsText("No");
        }
        return client;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void pressure(int systolic, int diastolic) {
        page.getByLabel("Blood pressure, upper value in mmHg").fill(String.valueOf(systolic));
        Locator lower = page.getByLabel("Blood pressure, lower value in mmHg");
        lower.fill(String.valueOf(diastolic));
        lower.blur();
    }

    private void temperature(String degrees) {
        Locator field = page.getByLabel("Temperature in degrees Fahrenheit");
        field.fill(degrees);
        field.blur();
    }

    private ScreeningResult kept(ClientId client, Level level) {
        ScreeningResult kept =
                People.get(people.maya(), () -> results.today(client).orElseThrow());
        Assertions.assertThat(kept.level()).isEqualTo(level);
        Assertions.assertThat(People.get(people.maya(), () -> holds.of(client)).isPresent())
                .isEqualTo(level.holds());
        return kept;
    }
}
