package app.unknot.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.records.backup.BackupState;
import app.unknot.records.backup.Backups;
import app.unknot.records.recovery.SheetWords;
import app.unknot.shared.storage.Keys;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

    @Autowired
    private Keys keys;

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
            button(page, "Back up now").click();
            PlaywrightAssertions.assertThat(page.locator("[data-test=backup-progress]"))
                    .containsText("The backup is done", new LocatorAssertions.ContainsTextOptions().setTimeout(MINUTE));
            BackupState state = People.get(people.tomas(), backups::state);
            String file = state.kept().getFirst().file().getFileName().toString();
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
    void the_recovery_sheet_is_printed_after_the_password_and_checked_with_three_groups() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            page.navigate("/health");
            button(page, "Print the sheet").click();
            page.getByLabel("Your password").fill("not the password");
            page.getByText("Print it", new Page.GetByTextOptions().setExact(true))
                    .click();
            PlaywrightAssertions.assertThat(page.getByText("Wrong password")).isVisible();
            page.getByLabel("Your password").fill(People.PASSWORD);
            page.getByText("Print it", new Page.GetByTextOptions().setExact(true))
                    .click();
            Download sheet = page.waitForDownload(
                    () -> page.locator("[data-test=recovery-sheet]").click());
            assertThat(sheet.suggestedFilename()).isEqualTo("recovery-sheet.pdf");
            PlaywrightAssertions.assertThat(page.locator("[data-test='key.sheet']"))
                    .containsText("Printed on");
            button(page, "Check the sheet").click();
            Locator fields = page.getByLabel(Pattern.compile("Line \\d, group \\d"));
            PlaywrightAssertions.assertThat(fields).hasCount(3);
            List<String> lines = SheetWords.of(keys.masterForPaper());
            for (int i = 0; i < 3; i++) {
                String[] asked = page.locator("vaadin-text-field label")
                        .nth(i)
                        .textContent()
                        .split("\\D+");
                fields.nth(i)
                        .fill(lines.get(Integer.parseInt(asked[1]) - 1).split(" ")[Integer.parseInt(asked[2]) - 1]);
            }
            button(page, "Check").click();
            PlaywrightAssertions.assertThat(page.locator("[data-test='key.sheet']"))
                    .containsText("Someone last confirmed having it");
        }
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            assertThat(page.locator("nav.rail").textContent()).doesNotContain("Health check");
            assertThat(page.navigate("/health").status()).isEqualTo(404);
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
