package app.unknot.claims.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.claims.AnswerFiles;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.testing.Browser;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ClaimsInTheBrowserTests {
    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void a_claim_goes_out_as_a_file_and_its_payment_comes_back() {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Wandelmar", "CH884471");
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            page.setViewportSize(1440, 900);
            page.navigate("/claims/" + claim.id());
            assertThat(page.locator(".claim-detail h2").first()).containsText("Reyes, Wandelmar");
            page.locator("[data-test=mark-ready]").click();
            assertThat(page.locator("[data-test=export-ready]")).isEnabled();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/claims.png")));
            page.locator("[data-test=export-ready]").click();
            page.getByText(Pattern.compile("Download claims-\\d+\\.837, or take it back"))
                    .click();
            page.locator("[data-test=file-row]").first().click();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/claim-file.png")));
            Download file = page.waitForDownload(() -> Browser.proven(page, page.locator("[data-test=download-file]")));
            assertThat(page.getByText("The claims have gone with")).isVisible();
            org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".837");

            page.navigate("/claims/remittances");
            upload(page, "Dear customer. ".repeat(200_000).getBytes(StandardCharsets.UTF_8));
            assertThat(page.getByText("This is not a remittance file.")).isVisible();
            upload(page, new Row(claim.number(), 120_00, 80_00, 13_00, 15_00));
            assertThat(page.locator("[data-test=remittance-report]")).containsText("Difference$12.00");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/parked.png")));
            Row right = new Row(claim.number(), 120_00, 80_00, 25_00, 15_00);
            upload(page, RemittanceFiles.bytes(RemittanceFiles.of("W2-" + right.control(), right)));
            assertThat(page.locator("[data-test=remittance-report]")).containsText("All of it was posted");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/posted.png")));

            page.navigate("/claims/" + claim.id());
            assertThat(page.locator(".claim-detail .tag").first()).containsText("Paid");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/paid.png")));

            page.navigate("/claims");
            page.locator("[data-test=list-search] input").fill("wandelMAR REYES");
            assertThat(page.locator("[data-test=claim-row]:has-text('Reyes, Wandelmar') .tag"))
                    .containsText("Paid");
            page.locator("[data-test=list-search] input").fill("Nobody Likethis");
            assertThat(page.getByText("No claim of a client like that.")).isVisible();
        }
    }

    @Test
    void a_rejected_claim_is_corrected_and_sent_again_from_its_case() {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Yara", "CH884471");
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/claims/" + claim.id() + "/case");
            page.locator("[data-test=mark-ready]").click();
            assertThat(page.locator("[data-test=work-on]")).isVisible();
            send(page, true);
            page.navigate("/claims/remittances");
            upload(page, AnswerFiles.rejected(claim.number()));
            assertThat(page.locator("[data-test=remittance-report]")).containsText("Claims rejected, to be fixed");

            page.navigate("/claims/" + claim.id() + "/case");
            assertThat(page.locator(".case-line")).containsText("Rejected");
            page.locator("[data-test=send-again]").click();
            page.getByLabel("Why another version is needed").fill("Member ID corrected");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct and send again"))
                    .last()
                    .click();
            assertThat(page.locator("[data-test=version-2]")).containsText("Member ID corrected");
            page.locator("[data-test=edit-claim]").click();
            page.getByLabel("Paid by the client").fill("25");
            page.getByText("Save").last().click();
            page.locator("[data-test=mark-ready]").click();
            send(page, false);
            page.navigate("/claims/remittances");
            upload(page, new Row(claim.number() + "-2", 120_00, 80_00, 25_00, 15_00));
            assertThat(page.locator("[data-test=remittance-report]")).containsText("All of it was posted");
            page.navigate("/claims/" + claim.id() + "/case");
            assertThat(page.locator("[data-test=version-2] ~ .stands")).containsText("Paid");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/claim-case.png")));
        }
    }

    /** @param asked whether Ruth has not shown in the last minutes that it is her */
    private static void send(Page page, boolean asked) {
        page.navigate("/claims");
        page.locator("[data-test=export-ready]").click();
        page.getByText("or take it back").click();
        page.locator("[data-test=file-row]").first().click();
        Locator download = page.locator("[data-test=download-file]");
        page.waitForDownload(() -> {
            if (asked) Browser.proven(page, download);
            else download.click();
        });
        assertThat(page.getByText("The claims have gone with")).isVisible();
    }

    @Test
    void two_keys_and_half_a_name_lead_to_a_client_from_every_screen() {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Xiomara", "CH884472");
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/claims/" + claim.id());
            page.locator("h1").first().waitFor();
            page.keyboard().press("Control+k");
            page.getByRole(AriaRole.COMBOBOX).fill("xiom");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Reyes, Xiomara")))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/clients/.*/contact"));
            assertThat(page.locator("h1").first()).containsText("Xiomara");
        }
    }

    private static void upload(Page page, Row row) {
        upload(page, RemittanceFiles.bytes(RemittanceFiles.of("W-" + row.control(), row)));
    }

    private static void upload(Page page, byte[] file) {
        page.locator("[data-test=upload-835] input[type=file]")
                .setInputFiles(new FilePayload("payment.835", "text/plain", file));
    }
}
