package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.testing.Browser;
import app.unknot.testing.CommandProcess;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk dies, and the practice goes back to last night's backup: the tablet brings back what the day had added. */
class RestoredServerTests {
    private static final String FIRST = "Written before the backup.";
    private static final String SECOND = "Written in the morning, after the backup.";
    private static final String NEW_NOTE = "A note that was begun after the backup.";

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void every_word_of_the_day_comes_back_after_a_restore_also_of_a_note_begun_since(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        int port = ServerProcess.freePort();
        try (ServerProcess server = new ServerProcess(port, data);
                Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = tablet.newPage();
            server.start();
            ServerProcess.signIn(page, "maya");
            String now = clientOf(page.locator(".now-actions a"));
            String next = clientOf(page.locator(".later a.slot"));
            String begun = begin(page, now);
            write(page, "text-s", FIRST);
            page.navigate("/today");
            server.stop();
            Path lastNight = backup(data);

            server.start();
            ServerProcess.signIn(page, "maya");
            page.navigate(begun);
            write(page, "text-o", SECOND);
            String since = begin(page, next);
            Assertions.assertThat(since).isNotEqualTo(begun);
            write(page, "text-s", NEW_NOTE);
            server.stop();
            // Without the commit journal, which would bring the day back before the tablet can.
            command("restore", lastNight.toString(), "--data", data.toString(), "--force", "--as-of-backup");

            server.start();
            ServerProcess.signIn(page, "maya");
            assertThat(page.locator("kept-notes"))
                    .containsText(
                            Pattern.compile("The portal did not have \\d+ changes of 2 notes"),
                            new ContainsTextOptions().setTimeout(30_000));
            // Another tablet, which kept nothing, sees it too: the portal has it all again.
            try (BrowserContext other = browser.tablet()) {
                Page elsewhere = other.newPage();
                ServerProcess.signIn(elsewhere, "maya");
                shows(elsewhere, begun, "text-s", FIRST);
                shows(elsewhere, begun, "text-o", SECOND);
                shows(elsewhere, since, "text-s", NEW_NOTE);
            }
        }
    }

    /** Opens the session of a client of the day, begins it if need be, and returns the note's address. */
    private static String begin(Page page, String client) {
        page.navigate("/" + client + "/session");
        return ServerProcess.reachNote(page);
    }

    /** The address of the record that a link on Today leads to. */
    private static String clientOf(Locator link) {
        String[] path = link.first().getAttribute("href").split("/");
        return path[0] + "/" + path[1];
    }

    private static void write(Page page, String field, String words) {
        page.locator("[data-test=section-note]").tap();
        Locator text = page.locator("[data-test=" + field + "]");
        text.fill(words);
        text.blur();
        assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");
    }

    private static void shows(Page page, String note, String field, String words) {
        page.navigate(note);
        page.locator("[data-test=section-note]").tap();
        assertThat(page.locator("[data-test=" + field + "]")).hasValue(words);
    }

    /** Last night's backup. */
    private static Path backup(Path data) throws IOException {
        command("backup", "--data", data.toString());
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void command(String... words) {
        CommandProcess.Answer answer = CommandProcess.run(Map.of(), words);
        Assertions.assertThat(answer.code()).as(answer.complaint()).isZero();
    }
}
