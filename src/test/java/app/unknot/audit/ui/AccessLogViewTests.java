package app.unknot.audit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.audit.AuditLog;
import app.unknot.audit.AuditVerdict;
import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.audit.chain.AuditFlaw;
import app.unknot.audit.chain.AuditFlaw.Kind;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The access log as a manager sees it: the line for a paper log, and what the nightly check has found. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLogViewTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AuditAnchors anchors;

    @Autowired
    private AuditLog log;

    private Browser browser;
    private BrowserContext desk;
    private Page page;

    @BeforeAll
    void signIn() {
        people.staff();
        browser = new Browser(port);
        desk = browser.tablet();
        page = Browser.signIn(desk, "ruth");
    }

    @AfterAll
    void close() {
        desk.close();
        browser.close();
    }

    @BeforeEach
    void open() {
        page.setViewportSize(1440, 900);
        page.navigate("/access-log");
    }

    /** Nobody after these tests works beside a bad log. */
    @AfterEach
    void allIsWell() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        anchors.checked(log.verify(List.of()), List.of());
    }

    private Locator part(String name) {
        return page.locator("[data-test=" + name + "]");
    }

    private void check(String line) {
        part("day-line-typed").locator("input").fill(line);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check this line"))
                .click();
    }

    @Test
    void the_line_for_the_paper_log_is_shown_and_matches_when_it_is_typed_in_again() {
        Locator line = part("day-line");
        assertThat(line).hasText(Pattern.compile("\\d{4}-\\d\\d-\\d\\d entry \\d+ [0-9a-f]{4}(-[0-9a-f]{4}){3}"));
        check(line.textContent()
                .toUpperCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replaceFirst("(\\d{4}) (\\d\\d) (\\d\\d)", "$1-$2-$3"));
        assertThat(part("day-line-outcome")).containsText("The line matches");
    }

    @Test
    void a_line_that_is_no_line_is_asked_for_again() {
        check("entry 12");
        assertThat(part("day-line-outcome")).containsText("Type the whole line");
    }

    @Test
    void a_line_of_another_log_does_not_match() {
        String line = part("day-line").textContent();
        check(line.substring(0, line.lastIndexOf(' ')) + " 0000-0000-0000-0000");
        assertThat(part("day-line-outcome")).containsText("The line does not match");
        assertThat(part("day-line-outcome")).containsText("get help");
    }

    @Test
    void a_line_from_beyond_the_end_shows_that_the_log_was_cut() {
        check(part("day-line").textContent().replaceFirst("entry \\d+", "entry 99,999,999"));
        assertThat(part("day-line-outcome")).containsText("The log was cut: it ends at entry");
        assertThat(part("day-line-outcome")).containsText("from entry 99999999");
    }

    @Test
    void on_paper_is_the_line_and_nothing_to_press_or_to_read_beside_it() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(part("day-line")).isVisible();
        assertThat(page.getByText("Line for your paper log")).isVisible();
        assertThat(part("day-line-typed")).isHidden();
        assertThat(page.locator(".log-table")).isHidden();
        assertThat(page.locator("nav.rail")).isHidden();
        for (Locator button : page.locator("button").all()) assertThat(button).isHidden();
    }

    @Test
    void print_prints_the_newest_line() {
        page.evaluate(
                "() => { window.print = () => { window.printed = document.querySelector('[data-test=day-line]').textContent } }");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print"))
                .click();
        page.waitForFunction("window.printed");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.printed"))
                .isEqualTo(People.get(people.ruth(), anchors::dayLine).text());
    }

    @Test
    void what_the_check_of_the_night_has_found_stands_on_top() {
        assertThat(part("log-result")).isEmpty();
        AuditVerdict cut = new AuditVerdict(
                log.head(),
                15,
                3,
                List.of(new AuditFlaw(Kind.CUT, 16, "The end of the access log was cut off: it ends at entry 15")),
                List.of());
        anchors.checked(cut, List.of());
        page.reload();
        assertThat(part("log-result"))
                .hasText(
                        "The end of the access log was cut off: it ends at entry 15. Keep a copy of the data folder as it is and get help.");
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_screen() {
        page.setViewportSize(390, 844);
        assertThat(part("day-line")).isVisible();
        org.assertj.core.api.Assertions.assertThat((int) page.evaluate("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }
}
