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
                BrowserContext office = browser.tablet();
                BrowserContext newcomer = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            Page manager = Browser.signIn(office, "ruth");
            Browser.watched(page, "admin", () -> runAccounts(page, manager, newcomer, client));
        }
    }

    private static void runAccounts(Page page, Page manager, BrowserContext newcomer, ClientId client) {
        {
            askForTheAccount(page);
            agree(manager, "Ines Neumann joins as Therapist.");
            choosePassword(newcomer, invitation(page));
            changeRoles(page, manager);
            restore(page, manager, newcomer);
            lockTheTabletOut(page, newcomer);
            page.navigate("/access-log");
            page.getByText("Verify the log").click();
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

    private static void askForTheAccount(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Invite someone").setExact(true))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("First name").fill("Ines");
        dialog.getByLabel("Last name").fill("Neumann");
        dialog.getByLabel("Sign-in name").fill("ines.neumann");
        dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Therapist"))
                .check();
        dialog.getByLabel("Your password").fill("not my password");
        page.getByText("Make the invitation").click();
        assertThat(dialog.locator(".note.caution")).containsText("Wrong password");
        dialog.getByLabel("Your password").fill(People.PASSWORD);
        page.getByText("Make the invitation").click();
        assertThat(page.locator(".list-row", new Page.LocatorOptions().setHasText("Ines Neumann joins")))
                .containsText("Waits");
    }

    /** The manager, at another desk. */
    private static void agree(Page manager, String words) {
        manager.navigate("/outcomes");
        manager.locator(".notices a").click();
        assertThat(manager.locator("section.card", new Page.LocatorOptions().setHasText(words)))
                .containsText("Tomas Weir asked for this");
        manager.locator("section.card", new Page.LocatorOptions().setHasText(words))
                .getByText("Agree")
                .click();
        Locator dialog = manager.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Your password").fill(People.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Agree"))
                .click();
        assertThat(manager.locator("section.card", new Page.LocatorOptions().setHasText(words)))
                .hasCount(0);
    }

    private static String invitation(Page page) {
        page.navigate("/accounts");
        page.locator(".seg button", new Page.LocatorOptions().setHasText("Invited"))
                .click();
        choose(page, "New invitation");
        prove(page, "Make the code");
        return link(page);
    }

    private static void choose(Page page, String what) {
        page.getByLabel("More for Ines Neumann").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(what))
                .click();
    }

    private static void prove(Page page, String verb) {
        page.getByRole(AriaRole.DIALOG).getByLabel("Your password").fill(People.PASSWORD);
        button(page, verb).click();
    }

    /** There is no second factor yet that would guard the account. */
    private static void restore(Page page, Page manager, BrowserContext newcomer) {
        choose(page, "New password code");
        prove(page, "Make the code");
        assertThat(page.locator(".list-row", new Page.LocatorOptions().setHasText("gets a code for a new password")))
                .containsText("Waits");
        assertThat(page.locator("#invitation-link")).hasCount(0);
        agree(manager, "Ines Neumann gets a code for a new password.");
        page.navigate("/accounts");
        button(page, "Show the code").click();
        String link = link(page);
        Page tablet = newcomer.pages().getFirst();
        assertThat(tablet.navigate("/my-account").ok()).isTrue();
        assertThat(tablet.locator(".notices")).containsText("Someone made a code for a new password for you.");
        Page other = newcomer.newPage();
        other.navigate(link);
        assertThat(other.locator(".note")).containsText("This invitation is for Ines Neumann.");
        other.getByLabel("Choose a password").fill("four lamps walking backwards");
        other.getByText("Set my password").click();
        assertThat(other.locator("body")).containsText("Your password is set");
        other.navigate(link);
        assertThat(other.locator(".note.caution")).containsText("already used, it has expired");
        other.close();
        tablet.navigate("/my-account");
        assertThat(tablet.locator("input[name=username]")).isVisible();
    }

    private static String link(Page page) {
        Locator link = page.locator("#invitation-link");
        assertThat(link).containsText("/welcome#");
        assertThat(page.getByAltText("Picture of the link for a camera")).isVisible();
        String address = link.textContent();
        button(page, "Done").click();
        return address;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
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

    private static void changeRoles(Page page, Page manager) {
        page.navigate("/accounts");
        choose(page, "Roles");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Manager"))
                .check();
        prove(page, "Change the roles");
        assertThat(page.locator(".list-row", new Page.LocatorOptions().setHasText("The roles of Ines Neumann")))
                .containsText("Waits");
        agree(manager, "The roles of Ines Neumann become: Therapist, Manager.");
        manager.navigate("/outcomes");
        assertThat(manager.locator(".notices")).containsText("The roles of Ines Neumann are now: Therapist, Manager.");
        while (manager.locator(".notices .note").count() > 0) {
            int before = manager.locator(".notices .note").count();
            button(manager, "Got it").first().click();
            assertThat(manager.locator(".notices .note")).hasCount(before - 1);
        }
        page.navigate("/accounts");
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
