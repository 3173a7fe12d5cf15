package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Closed days, hours by weekday and rooms, in light and dark, for somebody who uses a screen reader or a keyboard. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedDaysAccessibilityTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Browser browser;

    @BeforeAll
    void open() {
        people.staff();
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void closed_days_holidays_and_rooms() {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/practice/closed-days");
            page.locator("[data-test=holiday]").last().getByText("Closed").tap();
            button(page, "Add closed days").tap();
            assertThat(page.getByLabel("First day")).isVisible();
            button(page, "Save").tap();
            assertThat(page.getByText("Choose the day. Nothing was saved.")).isVisible();
            scan.look("closed days being added");
            button(page, "Cancel").tap();
            scan.open("/practice");
            button(page, "Add room").tap();
            assertThat(page.getByText("A room needs a name")).isVisible();
            scan.look("the hours and the rooms");
            scan.open("/practice/locations");
            page.getByText("Add a location").click();
            assertThat(page.getByLabel("Name of the location")).isVisible();
            scan.look("a new location");
            scan.foundNothingOn(6);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
