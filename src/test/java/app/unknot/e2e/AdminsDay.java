package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What an admin does, and what an admin cannot do. */
record AdminsDay(Browser browser) {
    void runsAccountsAndReachesNoRecord(ClientId client) {
        try (BrowserContext desk = browser.tablet();
                BrowserContext newcomer = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            Browser.watched(page, "admin", () -> runAccounts(page, newcomer, client));
        }
    }

    private static void runAccounts(Page page, BrowserContext newcomer, ClientId client) {
        {
            String link = invite(page);
            choosePassword(newcomer, link);
            changeRoles(page);
            lockTheTabletOut(page, newcomer);
            page.navigate("/access-log");
            page.getByText("Check that it is unbroken").click();
            assertThat(page.getByText("The log is unbroken")).isVisible();
            for (String address : List.of(
                    "/today",
                    "/clients",
                    "/clients/" + client,
                    "/clients/" + client + "/plan",
                    "/clients/" + client + "/screening",
                    "/clients/" + client + "/session",
                    "/notes",
                    "/outcomes",
                    "/claims")) {
                assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
                assertThat(page.getByText("Nothing here")).isVisible();
                assertThat(page.content()).as(address).doesNotContain("Reyes");
            }
            assertThat(page.request().get("/api/notes/" + client + "/draft").status())
                    .isEqualTo(404);
        }
    }

    private static String invite(Page page) {
        page.getByText("Invite someone").click();
        page.getByLabel("First name").fill("Ines");
        page.getByLabel("Last name").fill("Neumann");
        page.getByLabel("Sign-in name").fill("ines.neumann");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Therapist"))
                .check();
        page.getByText("Make the invitation").click();
        Locator link = page.locator("#invitation-link");
        assertThat(link).containsText("/welcome#");
        String address = link.textContent();
        page.getByText("Done", new Page.GetByTextOptions().setExact(true)).click();
        return address;
    }

    private static void choosePassword(BrowserContext newcomer, String link) {
        Page page = newcomer.newPage();
        page.navigate(link);
        page.getByLabel("Choose a password").fill(People.PASSWORD);
        page.getByText("Set my password").click();
        assertThat(page.getByText("Your password is set")).isVisible();
        page.fill("input[name=username]", "ines.neumann");
        page.fill("input[name=password]", People.PASSWORD);
        page.click("button[type=submit]");
        page.waitForSelector("nav.rail");
    }

    private static void changeRoles(Page page) {
        page.navigate("/accounts");
        page.getByLabel("Change the roles of Ines Neumann").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Manager"))
                .check();
        page.getByText("Change the roles", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Ines Neumann")))
                .containsText("Manager");
    }

    private static void lockTheTabletOut(Page page, BrowserContext newcomer) {
        page.getByLabel("Lock out Browser of Ines Neumann").click();
        page.getByText("Lock it out").click();
        assertThat(page.getByText("Locked out").first()).isVisible();
        Page tablet = newcomer.pages().getFirst();
        assertThat(tablet.navigate("/today").status()).isEqualTo(403);
        assertThat(tablet.content()).contains("locked out");
    }
}
