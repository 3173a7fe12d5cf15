package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.screening.holds.Holds;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists: found by typing, narrowed and sorted in the address, in columns at a desk and in cards where there is no room for them. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTests {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Map<String, List<String>> LISTS = Map.of(
            "ruth", List.of("/access-log", "/holds", "/referrals", "/unsigned-notes", "/clients", "/team", "/claims"),
            "tomas", List.of("/access-log", "/accounts"),
            "maya", List.of("/clients", "/notes", "/my-access"));

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private Holds holds;

    private Browser browser;

    @BeforeAll
    void open() {
        people.staff();
        for (String name : List.of("Quirina", "Xaverine")) {
            ClientId client = clients.inCareOf(people.maya(), name);
            People.as(people.maya(), () -> holds.afterSeriousReaction(client));
        }
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private static Locator search(Page page) {
        return page.locator("[data-test=list-search] input");
    }

    private static Locator named(Page page, String name) {
        return page.locator("vaadin-grid-cell-content:visible", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void nobody_reads_an_internal_id_in_a_list() {
        LISTS.forEach((who, addresses) -> {
            try (BrowserContext desk = browser.tablet()) {
                Page page = Browser.signIn(desk, who);
                for (String address : addresses) {
                    page.navigate(address);
                    assertThat(page.locator("h1").first()).isVisible();
                    assertThat(page.locator("main").innerText())
                            .as(address)
                            .isNotBlank()
                            .doesNotContainPattern(ID);
                }
            }
        });
    }

    @Test
    void a_list_is_searched_and_its_filter_and_sorting_outlive_a_reload_and_go_back() {
        try (BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/holds");
            search(page).fill("Quirina");
            assertThat(page.locator("[data-test=list-total]")).hasText("Clients on hold: 1");
            assertThat(named(page, "Quirina Reyes").first()).isVisible();
            assertThat(named(page, "Xaverine")).hasCount(0);
            assertThat(page).hasURL(Pattern.compile("/holds$"));

            search(page).fill("");
            assertThat(named(page, "Xaverine").first()).isVisible();
            page.getByText("On hold since", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile("sort=-since"));
            page.locator("[data-test=hold-level]").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Emergency"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("level=emergency"));
            assertThat(page).hasURL(Pattern.compile("sort=-since"));
            page.reload();
            assertThat(page.locator("[data-test=hold-level]")).containsText("Emergency");
            page.goBack();
            assertThat(page.locator("[data-test=hold-level]")).containsText("Every level");
            assertThat(named(page, "Xaverine").first()).isVisible();
        }
    }

    @Test
    void the_directory_is_sorted_and_leaves_as_a_table_after_the_proof() {
        clients.inCareOf(people.maya(), "Zenobia", "=Sum(A1)");
        try (BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/clients");
            page.getByText("Record", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page).hasURL(Pattern.compile("sort=number"));
            search(page).fill("zenob");
            assertThat(page.locator("[data-test=list-total]")).hasText("Clients: 1");
            Download file = page.waitForDownload(() -> Browser.proven(page, page.locator("[data-test=list-export] ")));
            assertThat(read(file))
                    .contains("Name,Born,Phone")
                    .contains("'=Sum(A1)")
                    .doesNotContain("Quirina");
            // Other tests set the clock ahead, so that the newest entries need not be these.
            page.navigate("/access-log?what=LIST_EXPORT");
            assertThat(page.locator(".log-table").getByText("Exported a list").first())
                    .isVisible();
            page.navigate("/clients");
            search(page).fill("Nobody Ofthatname");
            assertThat(page.getByText("Nobody matches “Nobody Ofthatname”.")).isVisible();
        }
    }

    private static String read(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whose_account_is_disabled_is_a_list_of_its_own_with_an_address() {
        try (BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "tomas");
            page.navigate("/accounts?state=disabled&people=-seen");
            assertThat(page.locator(".people-bar [aria-pressed=true]")).containsText("Disabled");
            page.locator(".people-bar button:has-text('Active')").click();
            assertThat(page).hasURL(Pattern.compile("/accounts\\?people=-seen"));
            assertThat(page.locator(".people tbody tr").first()).containsText("Signed in");
        }
    }

    @Test
    void an_admin_reads_with_which_browser_a_tablet_is_used() {
        try (BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "tomas");
            page.navigate("/accounts");
            search(page).last().fill("Tomas");
            assertThat(named(page, "Tomas Weir, Chrome on Linux").first()).isVisible();
            search(page).last().fill("Nobody of that name");
            assertThat(page.locator(".tablets .empty")).containsText("Nothing matches");
        }
    }

    @Test
    void referrals_are_found_by_name_and_narrowed_to_the_overdue_in_the_address() {
        try (BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/referrals");
            search(page).fill("quirina");
            assertThat(page.locator("[data-test=list-total]")).hasText("Referrals: 1");
            assertThat(named(page, "Quirina Reyes").first()).isVisible();
            page.getByText("Overdue", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile("overdue=yes"));
            assertThat(page.locator(".empty")).containsText("Nothing matches");
            page.goBack();
            assertThat(named(page, "Quirina Reyes").first()).isVisible();
        }
    }

    @Test
    void a_phone_shows_cards_and_a_desk_shows_columns() {
        try (BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.setViewportSize(1440, 900);
            page.navigate("/holds");
            search(page).fill("Quirina");
            assertThat(page.locator("[data-test=list-total]")).hasText("Clients on hold: 1");
            assertThat(page.locator(".list-card:visible")).hasCount(0);
            assertThat(named(page, "Serious reaction").first()).isVisible();
            page.setViewportSize(390, 844);
            assertThat(page.locator(".list-card:visible")).containsText("Quirina Reyes");
            assertThat(page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lift the hold of Quirina Reyes")))
                    .isVisible();
            assertThat((int) page.evaluate("document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "ruth");
            page.navigate("/holds");
            assertThat(page.locator(".list-card:visible").first()).isVisible();
        }
    }
}
