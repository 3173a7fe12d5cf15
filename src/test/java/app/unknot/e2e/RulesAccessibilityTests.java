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

/** The screening rules, in light and dark, for somebody who uses a screen reader or a keyboard. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesAccessibilityTests {
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
    void the_screening_rules() {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/rules");
            button(page, "Change E05 Fever").tap();
            page.getByLabel("Condition").fill("fever and");
            button(page, "Save in the draft").tap();
            assertThat(page.getByText("Saved in the draft. Before you can publish it:"))
                    .isVisible();
            scan.look("a rule with a problem");
            page.getByLabel("Condition").fill("fever and age > 1");
            button(page, "Save in the draft").tap();
            button(page, "Preview").tap();
            assertThat(page.getByText("Different banned techniques")).isVisible();
            scan.look("the preview of a draft");
            button(page, "Publish").tap();
            assertThat(page.getByLabel("Why the rules change")).isVisible();
            scan.look("publishing");
            button(page, "Not now").tap();
            button(page, "Discard the draft").tap();
            button(page, "Discard it").tap();
            assertThat(page.getByText("Your draft")).hasCount(0);
            button(page, "Import").tap();
            page.getByLabel("Text of the rule set").fill("{");
            button(page, "Check").tap();
            assertThat(page.getByText("Nothing was imported.")).isVisible();
            scan.look("an import with a problem");
            scan.foundNothingOn(5);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
