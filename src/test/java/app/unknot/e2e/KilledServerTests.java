package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of a note, and started again. */
class KilledServerTests {
    private static final String DEMO_PASSWORD = "linen oil and quiet hands";

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void a_note_goes_on_through_kill_9_and_holds_all_after_the_restart(@TempDir Path data) throws Exception {
        int port = freePort();
        Process server = start(port, data);
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = tablet.newPage();
            signIn(page);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("(Start|Continue).*session")))
                    .first()
                    .tap();
            page.locator("[data-test=section-note], .yn").first().waitFor();
            if (page.url().contains("screening")) {
                DayInThePracticeTests.answerEverythingNo(page);
                page.getByText("Start session").tap();
            }
            page.locator("[data-test=section-note]").tap();
            page.locator("[data-test=text-s]").fill("Before the server died.");
            assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");
            server.toHandle().destroyForcibly();
            server.waitFor();
            page.locator("[data-test=text-o]").fill("While it was gone.");
            page.locator("[data-test=section-arrive]").tap();
            page.locator("[data-test=pain-before-7]").tap();
            assertThat(page.locator("[data-test=saved-badge]")).containsText("Kept on this tablet");
            server = start(port, data);
            // The session died with the server: a sign-in later the tablet sends what it kept.
            String note = page.url();
            assertThat(page.getByText("Sign in again.").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            Page other = tablet.newPage();
            signIn(other);
            other.close();
            page.navigate(note);
            assertThat(page.locator("[data-test=saved-badge]"))
                    .containsText("Saved", new ContainsTextOptions().setTimeout(20_000));
            page.locator("[data-test=section-arrive]").tap();
            assertThat(page.locator("[data-test=pain-before-7]")).hasAttribute("aria-pressed", "true");
            page.locator("[data-test=section-note]").tap();
            assertThat(page.locator("[data-test=text-s]")).hasValue("Before the server died.");
            assertThat(page.locator("[data-test=text-o]")).hasValue("While it was gone.");
        } finally {
            server.toHandle().destroyForcibly();
            server.waitFor();
        }
    }

    private static void signIn(Page page) {
        page.navigate("/login");
        page.fill("input[name=username]", "maya");
        page.fill("input[name=password]", DEMO_PASSWORD);
        page.click("button[type=submit]");
        page.waitForSelector("nav.rail");
    }

    /** A server of its own, with the smallest demo practice; returns when it is ready. */
    private static Process start(int port, Path data) throws IOException {
        Process server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.unknot.UnknotApplication",
                        "--server.port=" + port,
                        "--unknot.data=" + data,
                        "--unknot.demo=true",
                        "--unknot.demo-clients=8"))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream()));
        for (String line; (line = said.readLine()) != null; ) if (line.contains("Unknot is ready")) break;
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "server output");
        reader.setDaemon(true);
        reader.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
