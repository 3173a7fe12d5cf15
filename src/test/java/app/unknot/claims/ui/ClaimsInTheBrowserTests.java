package app.unknot.claims.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.testing.Browser;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Wanda", "CH884471");
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            page.setViewportSize(1440, 900);
            page.navigate("/claims/" + claim.id());
            assertThat(page.locator(".claim-detail h2").first()).containsText("Reyes, Wanda");
            page.locator("[data-test=mark-ready]").click();
            assertThat(page.locator("[data-test=export-ready]")).isEnabled();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/claims.png")));
            Download file = page.waitForDownload(() -> Browser.proven(page, page.locator("[data-test=export-ready]")));
            org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".837");

            page.navigate("/claims/remittances");
            upload(page, "Dear customer. ".repeat(200_000).getBytes(StandardCharsets.UTF_8));
            assertThat(page.getByText("This is not a remittance file.")).isVisible();
            upload(page, new Row(claim.number(), 120_00, 80_00, 13_00, 15_00));
            assertThat(page.locator("[data-test=remittance-report]")).containsText("Off by $12.00");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/parked.png")));
            upload(page, new Row(claim.number(), 120_00, 80_00, 25_00, 15_00));
            assertThat(page.locator("[data-test=remittance-report]")).containsText("All of it was posted");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/posted.png")));

            page.navigate("/claims/" + claim.id());
            assertThat(page.locator(".claim-detail .tag").first()).containsText("Paid");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/paid.png")));
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
