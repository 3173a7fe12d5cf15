package app.unknot.shared.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.forms.ActId;
import app.unknot.shared.forms.UnfinishedForms;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was left half typed takes one line at the top of a tablet, however much it is. */
@PortalTest
class UnfinishedBarTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private UnfinishedForms forms;

    private void left(String... titles) {
        people.staff();
        People.as(
                people.maya(),
                () -> List.of(titles)
                        .forEach(title ->
                                forms.keep(title, ActId.next(), title, "my-account", Map.of("name", "Half a name"))));
    }

    @Test
    void four_forms_take_one_line_which_opens_and_loses_what_is_forgotten() {
        left("First", "Second", "Third", "Fourth");
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            page.navigate("/my-account");
            Locator bar = page.locator("[data-test=unfinished]");
            assertThat(bar).hasCount(1);
            assertThat(bar.locator("summary")).containsText("4 forms");
            assertThat(bar.getByText("“Third”")).isHidden();
            assertThat(bar.boundingBox().height).isLessThan(70);

            bar.locator("summary").click();
            assertThat(bar.getByText("“Third”")).isVisible();
            bar.getByText("Forget it").first().click();
            assertThat(bar.locator("summary")).containsText("3 forms");
            assertThat(bar.getByText("“First”")).isVisible();
            bar.getByText("Forget it").first().click();
            assertThat(bar.locator("summary")).containsText("2 forms");
            bar.getByText("Forget it").first().click();
            assertThat(bar).hasCount(0);
            assertThat(page.getByText("Forget it")).hasCount(1);
        }
    }

    @Test
    void a_chip_is_as_big_as_a_finger_wherever_it_stands() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            // A dialog is put beside every page, so what only a page gives its chips is missing there.
            Object looks = page.evaluate("""
                    () => {
                        const chips = document.body.appendChild(document.createElement('div'));
                        chips.className = 'chips';
                        const chip = chips.appendChild(document.createElement('button'));
                        chip.className = 'chip o';
                        const before = getComputedStyle(chip).backgroundColor;
                        chip.setAttribute('aria-pressed', 'true');
                        return [chip.offsetHeight >= 44, getComputedStyle(chip).backgroundColor !== before];
                    }""");
            assertThat(looks).isEqualTo(List.of(true, true));
        }
    }
}
