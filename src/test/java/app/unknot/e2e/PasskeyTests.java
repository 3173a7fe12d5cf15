package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.UserId;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.VirtualAuthenticator;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ada sets up a passkey on her tablet, signs in with it, and removes it. */
@PortalTest
class PasskeyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Test
    void a_passkey_is_set_up_signs_in_and_is_removed() {
        UserId ada = people.newcomer("Ada");
        String name = accounts.row(ada).orElseThrow().signInName();
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, name);
            Browser.watched(page, "passkey", () -> {
                VirtualAuthenticator finger = new VirtualAuthenticator(page);
                AccessibilityScan scan = new AccessibilityScan(page);
                setUp(page, scan);
                signOut(page);
                withThePasskeyAlone(page, finger, scan);
                signOut(page);
                afterThePassword(page, name, scan);
                remove(page, scan);
                atAnIpAddress(page, name);
                scan.foundNothingOn(5);
            });
        }
    }

    private static void setUp(Page page, AccessibilityScan scan) {
        page.navigate("/my-account");
        button(page, "Add a passkey").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Your password").fill(People.PASSWORD);
        button(page, "Continue").click();
        assertThat(dialog.locator(".note.caution")).containsText("Enter a name.");
        dialog.getByLabel("Name").fill("My iPad");
        dialog.getByLabel("Your password").fill(People.PASSWORD);
        button(page, "Continue").click();
        assertThat(button(page, "Make the passkey")).isVisible();
        scan.look("a new passkey");
        button(page, "Make the passkey").click();
        assertThat(page.locator(".recovery-codes .code")).hasCount(10);
        button(page, "I saved them").click();
        assertThat(row(page)).containsText("not used yet");
    }

    private static void withThePasskeyAlone(Page page, VirtualAuthenticator finger, AccessibilityScan scan) {
        finger.rightFinger(false);
        button(page, "Sign in with a passkey").click();
        assertThat(page.locator(".note.caution")).containsText("Try again");
        scan.look("the sign-in, refused");
        finger.rightFinger(true);
        button(page, "Sign in with a passkey").click();
        assertThat(page.locator("nav.rail")).containsText("Ada Zorzi");
    }

    private static void afterThePassword(Page page, String name, AccessibilityScan scan) {
        Visits.password(page, name);
        assertThat(page.getByText("One more step")).isVisible();
        assertThat(button(page, "Use a passkey")).isVisible();
        scan.look("the second factor");
        button(page, "Use a passkey").click();
        assertThat(page.locator("nav.rail")).containsText("Ada Zorzi");
    }

    private static void remove(Page page, AccessibilityScan scan) {
        page.navigate("/my-account");
        assertThat(row(page)).containsText("last used");
        scan.look("my account");
        button(page, "Remove My iPad").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Your password").fill(People.PASSWORD);
        button(page, "Use a passkey instead").click();
        assertThat(dialog.locator(".note.ok")).containsText("Passkey accepted");
        scan.look("the end of a passkey");
        button(page, "Remove it").click();
        assertThat(row(page)).hasCount(0);
        signOut(page);
        button(page, "Sign in with a passkey").click();
        assertThat(page.locator(".note.caution")).containsText("not accepted");
    }

    private void atAnIpAddress(Page page, String name) {
        page.navigate("http://127.0.0.1:" + port + "/login");
        page.fill("input[name=username]", name);
        assertThat(page.locator("passkey-button")).hasCount(0);
        page.fill("input[name=password]", People.PASSWORD);
        page.click("button[type=submit]");
        assertThat(page.locator("nav.rail")).isVisible();
        page.navigate("http://127.0.0.1:" + port + "/my-account");
        assertThat(page.getByText("Passkeys work only if this portal has its own name and HTTPS."))
                .isVisible();
        assertThat(button(page, "Add a passkey")).hasCount(0);
    }

    private static Locator row(Page page) {
        return page.locator(".list-row", new Page.LocatorOptions().setHasText("My iPad"));
    }

    private static void signOut(Page page) {
        page.navigate("/my-account");
        button(page, "End all my sessions").click();
        button(page, "End them").click();
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
