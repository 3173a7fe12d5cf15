package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.TabletPins;
import app.unknot.clients.ClientId;
import app.unknot.screening.Holds;
import app.unknot.screening.ScreeningService;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first visit's questions, by the therapist and in the client's hands. */
class IntakeTests extends OnTheTablet {
    private static final String PIN = "270196";

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private TabletPins pins;

    @Autowired
    private Holds holds;

    @Autowired
    private ScreeningService screening;

    private Page page;

    @BeforeAll
    void choosePin() {
        People.as(wren, () -> pins.choose(People.PASSWORD, PIN));
    }

    @BeforeEach
    void signIn() {
        page = Browser.signIn(tablet, "wren");
    }

    @Test
    void a_first_visit_is_told_step_by_step_kept_on_the_way_and_screened_at_the_end() {
        ClientId nora = open("Nora");
        step("Your pain");
        button("Lower back, left").tap();
        scale("How strong is your back pain right now?", "6");
        page.getByLabel("Since when, this time").fill("5 Jan 2026");
        page.getByLabel("Since when, this time").press("Tab");
        assertThat(page.locator(".intake-saved")).containsText("Saved");
        page.reload();
        step("Your pain");
        assertThat(button("Lower back, left")).hasAttribute("aria-pressed", "true");
        step("Safety");
        for (Locator row : page.locator(".safety .yn").all()) {
            row.getByText("No").tap();
            assertThat(row.getByText("No")).hasAttribute("aria-pressed", "true");
        }
        Locator thinners = button("Blood thinners, such as warfarin, apixaban, rivaroxaban or heparin");
        thinners.tap();
        assertThat(thinners).hasAttribute("aria-pressed", "true");
        for (Locator none : page.getByText("None of these").all())
            if (none.locator("xpath=ancestor::section[1]")
                            .locator("[aria-pressed=true]")
                            .count()
                    == 0) {
                none.tap();
                assertThat(none).hasAttribute("aria-pressed", "true");
            }
        step("Review");
        assertThat(page.getByText("Nothing is missing, and the answers agree.")).isVisible();
        assertThat(page.getByText("Look for bruises before and after.")).isVisible();
        button("Complete").tap();
        assertThat(page).hasURL(Pattern.compile(".*/clients/" + nora + "$"));
        assertThat(People.get(wren, () -> screening.standing(nora)).ceiling()).isEqualTo(4);
    }

    @Test
    void in_the_clients_hands_nothing_else_answers_and_the_pin_brings_the_therapist_back() {
        ClientId other = sessions.inPlan(wren, "Private");
        open("Otto");
        page.getByText("Give to Otto").tap();
        assertThat(page.getByText("Hello Otto")).isVisible();
        step("Daily life");
        page.getByLabel("Sports, and how often").fill("Swims on Fridays");
        assertThat(page.locator(".intake-saved")).containsText("Saved");
        assertThat(page.request().get("/clients/" + other).url()).contains("/lock");
        assertThat(page.request().get("/api/snippets").status()).isEqualTo(423);
        page.getByText("Give the tablet back").tap();
        for (char digit : PIN.toCharArray())
            page.locator("tablet-lock [data-key='" + digit + "']").tap();
        assertThat(page.getByText("Give to Otto")).isVisible();
        step("Daily life");
        assertThat(page.getByLabel("Sports, and how often")).hasValue("Swims on Fridays");
    }

    @Test
    void a_warning_sign_in_the_clients_hands_asks_for_the_tablet_and_shows_the_therapist_the_card() {
        ClientId petra = open("Petra");
        page.getByText("Give to Petra").tap();
        assertThat(page.getByText("Hello Petra")).isVisible();
        step("Safety");
        page.locator(".safety .yn").nth(2).getByText("Yes").tap();
        assertThat(page.getByText("Please give the tablet back now")).isVisible();
        assertThat(People.get(wren, () -> holds.of(petra))).isPresent();
        page.getByText("Give the tablet back").last().tap();
        for (char digit : PIN.toCharArray())
            page.locator("tablet-lock [data-key='" + digit + "']").tap();
        assertThat(page.getByText("This may be serious")).isVisible();
    }

    @Test
    void every_step_holds_for_eyes_and_screen_readers() {
        open("Rita");
        // Tall enough that no button happens to lie half under the bar at the bottom, from where it would be scrolled.
        page.setViewportSize(1024, 2600);
        AccessibilityScan scan = new AccessibilityScan(page);
        for (String step : new String[] {"You", "Your pain", "Health", "Care so far", "Safety", "Review"}) {
            step(step);
            scan.look("intake, " + step);
        }
        scan.foundNothingOn(6);
    }

    private ClientId open(String firstName) {
        ClientId client = clients.inCareOf(wren, firstName);
        page.navigate("/clients/" + client + "/intake");
        assertThat(page.getByText("First visit")).isVisible();
        return client;
    }

    private void step(String title) {
        page.locator(".intake-steps")
                .getByText(title, new Locator.GetByTextOptions().setExact(true))
                .tap();
        assertThat(page.locator(".intake-steps [aria-current]")).containsText(title);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void scale(String question, String value) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .getByText(value, new Locator.GetByTextOptions().setExact(true))
                .tap();
    }
}
