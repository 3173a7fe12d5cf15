package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of a note, and started again. */
class KilledServerTests {
    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void a_note_goes_on_through_kill_9_and_holds_all_after_the_restart(@TempDir Path data) throws Exception {
        int port = ServerProcess.freePort();
        try (ServerProcess server = new ServerProcess(port, data);
                Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            server.start();
            Page page = tablet.newPage();
            ServerProcess.signIn(page, "maya");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("(Start|Continue).*session")))
                    .first()
                    .tap();
            String note = ServerProcess.reachNote(page);
            page.locator("[data-test=section-note]").tap();
            page.locator("[data-test=text-s]").fill("Before the server died.");
            assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");
            server.close();
            page.locator("[data-test=text-o]").fill("While it was gone.");
            page.locator("[data-test=section-arrive]").tap();
            page.locator("[data-test=pain-before-7]").tap();
            assertThat(page.locator("[data-test=saved-badge]")).containsText("Kept on this tablet");
            server.start();
            // The session died with the server: a sign-in later the tablet sends what it kept.
            assertThat(page.getByText("Sign in again.").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            Page other = tablet.newPage();
            ServerProcess.signIn(other, "maya");
            other.close();
            page.navigate(note);
            assertThat(page.locator("[data-test=saved-badge]"))
                    .containsText("Saved", new ContainsTextOptions().setTimeout(20_000));
            page.locator("[data-test=section-arrive]").tap();
            assertThat(page.locator("[data-test=pain-before-7]")).hasAttribute("aria-pressed", "true");
            page.locator("[data-test=section-note]").tap();
            assertThat(page.locator("[data-test=text-s]")).hasValue("Before the server died.");
            assertThat(page.locator("[data-test=text-o]")).hasValue("While it was gone.");
        }
    }
}
