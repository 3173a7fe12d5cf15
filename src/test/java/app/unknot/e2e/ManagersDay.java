package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles;
import app.unknot.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a manager does with a signed note. */
record ManagersDay(Browser browser) {
    private static final Pattern NUMBER = Pattern.compile("Claim ([^,]+),");

    void billsAndPosts() {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            Browser.watched(page, "manager", () -> billAndPost(page));
        }
    }

    private static void billAndPost(Page page) {
        assertThat(page.locator("h1")).containsText("Do our clients get better?");
        page.navigate("/claims");
        page.locator("[data-test=queue-to_confirm]").click();
        // It may have been the one that was shown: its rows are drawn again.
        Browser.settled(page);
        page.locator("[data-test=claim-row]", new Page.LocatorOptions().setHasText("Reyes, Daniel"))
                .click();
        assertThat(page.locator(".claim-detail h2").first()).containsText("Reyes, Daniel");
        String number = claimNumber(page);
        page.locator("[data-test=mark-ready]").click();
        assertThat(page.locator("[data-test=export-ready]")).isEnabled();
        String sent = exported(page);
        assertThat(sent).startsWith("ISA*").contains("*005010X222A1~").contains("CLM*" + number + "*");

        // One unit of 40 dollars: 25 paid, 10 by contract, 5 from the client.
        RemittanceFiles.Row row = new RemittanceFiles.Row(number, 4_000, 2_500, 1_000, 500);
        upload(page, "no-remittance.txt", "Dear practice, thank you for your patience.");
        assertThat(page.locator(".note.caution").first()).isVisible();
        upload(page, "short.835", RemittanceFiles.of("88120416", 1_300, "", row));
        assertThat(page.locator("[data-test=remittance-report]")).containsText("Refused");
        assertThat(page.locator("[data-test=remittance-report]"))
                .containsText("says $13.00, its parts add up to $25.00");
        assertThat(page.locator("[data-test=sum-line]")).containsText("Adds up");
        upload(page, "whole.835", RemittanceFiles.of("88120417", row));
        assertThat(page.locator("[data-test=remittance-report]")).containsText("All of it was posted");
        upload(page, "whole-again.835", RemittanceFiles.of("88120417", row));
        assertThat(page.locator("[data-test=remittance-report]")).containsText("It is not posted twice");
    }

    private static String claimNumber(Page page) {
        Matcher matcher = NUMBER.matcher(page.locator(".claim-head").textContent());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String exported(Page page) {
        page.locator("[data-test=export-ready]").click();
        page.getByText("or take it back").click();
        page.locator("[data-test=file-row]").first().click();
        Path file = page.waitForDownload(() -> Browser.proven(page, page.locator("[data-test=download-file]")))
                .path();
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void upload(Page page, String name, String content) {
        page.navigate("/claims/remittances");
        page.locator("[data-test=upload-835] input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }
}
