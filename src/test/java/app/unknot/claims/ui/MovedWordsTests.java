package app.unknot.claims.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Money outside of claims is said in words, on either side of zero. */
@PortalTest
class MovedWordsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @ParameterizedTest
    @CsvSource({
        "WO, 40, WO (an overpayment is taken back)",
        "WO, -40, WO (an overpayment will be taken back later)",
        "FB, 40, FB (a balance from an earlier payment)",
        "FB, -40, FB (moved to a later payment)",
        "L6, -2, L6 (interest)",
        "L6, 2, L6 (interest taken back)",
        "wo, 40, wo (an overpayment is taken back)",
        "72, -40, 72 (a refund of yours that arrived)",
        "CS, 1, 'CS (an adjustment, such as a check issued again)'",
        "XY, 1, XY"
    })
    void a_reason_says_what_it_does_to_the_payment(String reason, long dollars, String words) {
        assertThat(MovedWords.of(reason, Money.ofDollars(dollars))).isEqualTo(words);
    }

    @Test
    void a_payment_says_on_its_page_what_it_holds_back_and_what_it_adds() {
        people.staff();
        Row row = new Row("NOBODYS", 120_00, 100_00, 20_00, 0);
        String file = RemittanceFiles.of(
                "M" + Ids.next().toString().substring(24),
                62_50,
                "PLB*1234567893*20261231*WO:CH-991*40*L6:INT7*-2.50*ZZ*0",
                row);
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/claims/remittances");
            page.locator("[data-test=upload-835] input[type=file]")
                    .setInputFiles(new FilePayload("moved.835", "text/plain", RemittanceFiles.bytes(file)));
            Locator report = page.locator("[data-test=remittance-report]");
            assertThat(report).containsText("WO (an overpayment is taken back)");
            assertThat(report).containsText("CH-991");
            assertThat(report).containsText("-$40.00");
            assertThat(report).containsText("L6 (interest)");
            assertThat(report).containsText("$2.50");
        }
    }
}
