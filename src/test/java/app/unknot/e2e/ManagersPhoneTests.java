package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Managers and admins have more pages than a bar at the foot has room for: all are reached, and nothing of them is cut off. */
@PortalTest
class ManagersPhoneTests {
    /** Words of the bar that leave their own link, and links that leave the screen. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('.rail :is(a, button)')].filter(e => e.checkVisibility()).flatMap(e => {
              const box = e.getBoundingClientRect(), words = e.querySelector('span').getBoundingClientRect();
              return box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1
                  || words.left < box.left - 1 || words.right > box.right + 1 ? [e.innerText] : [];
            })""";

    @LocalServerPort
    private int port;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @ParameterizedTest
    @CsvSource({"360, 740, ruth", "390, 844, ruth", "768, 1024, ruth", "820, 1180, ruth", "390, 844, tomas"})
    void the_bar_leads_to_every_page(int width, int height, String who) {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext phone = browser.phone()) {
            Page page = Browser.signIn(phone, who);
            page.setViewportSize(width, height);
            Locator all = page.locator(".rail a.nav");
            Locator more = page.locator(".rail .more");
            assertThat(page.evaluate(CUT_OFF)).isEqualTo(List.of());
            assertThat(page.locator(".rail lock-button button")).isVisible();
            more.click();
            assertThat(more).hasAttribute("aria-expanded", "true");
            for (Locator link : all.all()) assertThat(link).isVisible();
            assertThat(page.locator(".rail .out")).isVisible();
            assertThat(page.evaluate(CUT_OFF)).isEqualTo(List.of());
            page.locator(".rail a[href=access-log]").click();
            assertThat(page.locator("h1").first()).hasText("Access log");
            assertThat(more).hasAttribute("aria-expanded", "false");
            assertThat(page.locator(".rail a[href=access-log]")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820})
    void no_page_is_wider_than_the_screen(int width) {
        Subject maya = people.maya();
        ClientId client = clients.inCareOf(maya, "Widda", "Manysyllables");
        String record = "clients/" + client;
        try (Browser browser = new Browser(port)) {
            fits(browser, "ruth", width, List.of("clients", record + "/contact", record + "/insurance", "schedule"));
            fits(browser, "ruth", width, List.of("claims", "insurance", "holds", "referrals", "team", "outcomes"));
            fits(browser, "tomas", width, List.of("accounts", "practice", "rules", "health", "access-log"));
            fits(browser, "maya", width, List.of(record + "/intake", record + "/plan", "my-account/calendar"));
        }
    }

    private static void fits(Browser browser, String who, int width, List<String> pages) {
        try (BrowserContext phone = browser.phone()) {
            Page page = Browser.signIn(phone, who);
            page.setViewportSize(width, 844);
            for (String address : pages) {
                page.navigate("/" + address);
                assertThat(page.locator("main :is(h1, h2)").first()).isVisible();
                Browser.settled(page);
                assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                        .as(who + " at /" + address)
                        .isEqualTo(width);
            }
        }
    }
}
