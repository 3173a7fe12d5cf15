package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteContent;
import app.unknot.charting.history.ChartHistory;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.InsuredClients;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One day from the therapist's sign-in to the posted remittance, in a real browser. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayInThePracticeTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private InsuredClients clients;

    @Autowired
    private ChartHistory history;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_day_from_sign_in_to_the_posted_remittance() {
        Subject maya = people.maya();
        ClientId daniel = clients.inPlanWithAppointmentNow(maya, "Daniel");
        therapistTreatsAndSigns(maya, daniel);
        new ManagersDay(browser).billsAndPosts();
        new AdminsDay(browser).runsAccountsAndReachesNoRecord(daniel);
    }

    private void therapistTreatsAndSigns(Subject maya, ClientId daniel) {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            Browser.watched(page, "therapist", () -> treatAndSign(tablet, page, daniel));
        }
        NoteContent content =
                People.get(maya, () -> history.last(daniel)).orElseThrow().content();
        assertThat(content.number("pain.before")).isEqualTo(6);
        assertThat(content.number("pain.after")).isEqualTo(3);
        assertThat(content.text("s.text")).isEqualTo("Stiff after a long drive.");
        assertThat(content.work()).singleElement().satisfies(work -> {
            assertThat(work.region()).isEqualTo("LUMBAR_R");
            assertThat(work.rating()).isEqualTo("JUST_RIGHT");
            assertThat(work.minutes()).isGreaterThan(10);
        });
    }

    private static void treatAndSign(BrowserContext tablet, Page page, ClientId daniel) {
        assertThat(page).hasURL(Pattern.compile(".*/today"));
        page.navigate("/clients/" + daniel);
        assertThat(page.locator("h1")).containsText("Daniel Reyes");
        page.getByText("Start session").tap();
        answerEverythingNo(page);
        page.getByText("Start session").tap();

        page.locator("[data-test=pain-before-6]").tap();
        assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");

        tablet.setOffline(true);
        page.locator("[data-test=section-hands]").tap();
        page.locator("[data-test=region-LUMBAR_R]").first().dispatchEvent("click");
        page.locator("[data-test=rating-JUST_RIGHT]").tap();
        page.locator("[data-test=minutes-plus]").tap();
        assertThat(page.locator("[data-test=saved-badge]")).containsText("Kept on this tablet");
        String address = page.url();
        try {
            page.reload();
        } catch (PlaywrightException expected) {
            // Without a network the browser shows its own page.
        }
        tablet.setOffline(false);
        page.navigate(address);
        assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");

        page.locator("[data-test=section-arrive]").tap();
        page.locator("[data-test=topics-all]").tap();
        page.locator("[data-test=section-note]").tap();
        page.locator("[data-test=text-s]").fill("Stiff after a long drive.");
        page.locator("[data-test=text-o]").fill("Right side guarded.");
        page.locator("[data-test=text-a]").fill("Eased with slow work.");
        page.locator("[data-test=text-p]").fill("Same next week.");
        page.locator("[data-test=section-finish]").tap();
        page.locator("[data-test=pain-after-3]").tap();
        page.locator("[data-test=overall-JUST_RIGHT]").tap();
        page.locator("[data-test=homecare-WALKING]").tap();
        assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");
        sign(page);
    }

    static void answerEverythingNo(Page page) {
        Locator rows = page.locator(".yn");
        rows.first().waitFor();
        int questions = rows.count();
        for (int i = 0; i < questions; i++) {
            Locator no = rows.nth(i).getByText("No", new Locator.GetByTextOptions().setExact(true));
            no.tap();
            assertThat(rows.nth(i).locator("[aria-pressed=true], [aria-checked=true]"))
                    .containsText("No");
        }
    }

    private static void sign(Page page) {
        page.locator("[data-test=sign]").tap();
        page.locator("[data-test=sign-password]").fill("not the password at all");
        page.locator("[data-test=sign-confirm]").tap();
        assertThat(page.getByText("Wrong password")).isVisible();
        page.locator("[data-test=sign-password]").fill(People.PASSWORD);
        page.locator("[data-test=sign-confirm]").tap();
        assertThat(page.getByText("Back to today")).isVisible();
    }
}
