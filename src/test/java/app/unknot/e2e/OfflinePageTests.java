package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page outside of a note while there is no connection: it says so, does nothing that would be lost, and goes on by itself. */
@PortalTest
class OfflinePageTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Test
    void a_page_without_a_connection_says_what_works_and_recovers_without_a_tap() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            page.navigate("/clients");
            Locator add = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a client"));
            add.first().click();
            page.getByLabel("First name").fill("Unsent");
            Browser.settled(page);
            Locator bar = page.locator("offline-bar");
            assertThat(bar).isHidden();

            tablet.setOffline(true);
            assertThat(bar).isVisible();
            assertThat(bar).containsText("You can read this page and write in an open note.");
            page.getByText("Add the client").click();
            page.getByText("Cancel").last().click();
            assertThat(page.getByLabel("First name")).hasValue("Unsent");

            tablet.setOffline(false);
            assertThat(bar).isHidden();
            page.getByText("Add the client").click();
            assertThat(page.getByText("Enter the birthday.")).isVisible();
            assertThat(page.getByLabel("First name")).hasValue("Unsent");
        }
    }
}
