package app.unknot.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.records.backup.BackupState;
import app.unknot.records.backup.Backups;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The health page in a browser, as the admin and as everybody else. */
@PortalTest
class HealthViewTests {
    private static final double MINUTE = 60_000;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Backups backups;

    @Test
    void an_admin_makes_a_backup_and_sees_it_in_the_list_but_cannot_fetch_it() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            page.setViewportSize(1440, 900);
            page.navigate("/health");
            PlaywrightAssertions.assertThat(page.locator("[data-test='backup.second']"))
                    .containsText("Needs attention");
            page.getByText("Back up now").click();
            PlaywrightAssertions.assertThat(page.locator("[data-test=backup-progress]"))
                    .containsText("The backup is made", new LocatorAssertions.ContainsTextOptions().setTimeout(MINUTE));
            BackupState state = People.get(people.tomas(), backups::state);
            String file = state.kept().getFirst().file().toString();
            PlaywrightAssertions.assertThat(page.locator("[data-test=backups]")).containsText(file);
            PlaywrightAssertions.assertThat(page.locator("[data-test='backup.newest'] .tag"))
                    .containsText("Good");
            assertThat(page.locator("[data-test=backups] a").count())
                    .as("nothing to fetch")
                    .isZero();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/shots/health.png"))
                    .setFullPage(true));
        }
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            assertThat(page.navigate("/health").status()).isEqualTo(404);
            assertThat(page.locator("nav.rail").textContent()).doesNotContain("Health check");
        }
    }
}
