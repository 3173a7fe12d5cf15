package app.unknot.screening.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.testing.Browser;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesInTheBrowserTests extends ChangedRules {
    @LocalServerPort
    private int port;

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
    void an_admin_finds_a_rule_changes_it_and_publishes_it_for_a_reason() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "tomas");
            page.navigate("/rules");
            assertThat(page.getByText("90 rules")).isVisible();
            page.getByLabel("Search").fill("bruises easily");
            assertThat(page.getByText("1 of 90 rules")).isVisible();

            button(page, "Change L02 Bruises easily").tap();
            page.getByLabel("Pressure ceiling, 0 to 10").fill("5");
            button(page, "Legs").tap();
            button(page, "Prone").tap();
            page.getByLabel("Condition").fill("easy_bruising or antiplatelets");
            button(page, "Save in the draft").tap();
            assertThat(page.getByText("There is no fact antiplatelets: no question tells it."))
                    .isVisible();
            page.getByLabel("Condition").fill("easy_bruising or antiplatelet");
            button(page, "Save in the draft").tap();
            assertThat(page.getByText("L02 Bruises easily has the ceiling 5, before 6."))
                    .isVisible();

            assertThat(page.getByText("L02 Bruises easily keeps hands off legs, before nothing."))
                    .isVisible();
            assertThat(page.getByText("L02 Bruises easily does not allow the position Prone, before nothing."))
                    .isVisible();

            page.reload();
            assertThat(page.getByText("L02 Bruises easily has the ceiling 5, before 6."))
                    .isVisible();
            button(page, "Check").tap();
            assertThat(page.getByText("No problem was found.")).isVisible();
            button(page, "Preview").tap();
            assertThat(page.getByText("Different pressure ceiling")).isVisible();

            button(page, "Publish").tap();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.BUTTON, named("Publish")).tap();
            assertThat(dialog.getByText("Write why the rules change.")).isVisible();
            dialog.getByLabel("Why the rules change").fill("Two clients bruised at six");
            dialog.getByRole(AriaRole.BUTTON, named("Publish")).tap();
            assertThat(page.getByText("Two clients bruised at six")).isVisible();
            Assertions.assertThat(book.running().rule("L02").orElseThrow().ceiling())
                    .isEqualTo(5);
        }
    }

    @Test
    void the_rules_are_exported_as_they_were_published() throws IOException {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "tomas");
            page.navigate("/rules");
            Locator export = page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Export").setExact(true));
            Download file = page.waitForDownload(export::tap);
            Assertions.assertThat(file.suggestedFilename()).isEqualTo("screening-rules.json");
            Assertions.assertThat(Files.readString(file.path())).isEqualTo(before.text());
        }
    }

    @Test
    void a_text_with_a_problem_stays_in_the_box_with_its_line() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "tomas");
            page.navigate("/rules");
            button(page, "Import").tap();
            page.getByLabel("Text of the rule set").fill(SmallRules.with("\"ceiling\": 5", "\"ceiling\": 50"));
            button(page, "Copy into the draft").tap();
            assertThat(page.getByText("R02, line 13, column")).isVisible();
            assertThat(page.getByText("The ceiling is a whole number from 0 to 10."))
                    .isVisible();
            page.getByLabel("Text of the rule set").fill(SmallRules.TEXT);
            button(page, "Copy into the draft").tap();
            assertThat(page.getByText("E05 Fever applies under another condition."))
                    .hasCount(0);
            assertThat(page.getByText("2 rules")).isVisible();
            assertThat(page.getByText("E01 Bladder or bowel change is removed, and it is an emergency."))
                    .isVisible();
        }
    }

    @Test
    void nothing_is_wider_than_a_tablet_and_every_button_is_large_enough_to_tap() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "tomas");
            for (int[] size : new int[][] {{820, 1180}, {1024, 768}}) {
                page.setViewportSize(size[0], size[1]);
                page.navigate("/rules");
                assertThat(page.getByText("90 rules")).isVisible();
                Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                Assertions.assertThat(page.evaluate("[...document.querySelectorAll('main .btn')]"
                                + ".filter(b => b.getBoundingClientRect().height < 48).map(b => b.textContent)"))
                        .asString()
                        .isEqualTo("[]");
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
