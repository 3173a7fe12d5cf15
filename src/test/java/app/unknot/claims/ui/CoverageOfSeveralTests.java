package app.unknot.claims.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimService;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One call to a payer, for the visits of several clients that wait for it. */
@PortalTest
class CoverageOfSeveralTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ClaimService claims;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void the_fix_names_each_client_once_with_the_visits_and_notes_the_chosen_ones() {
        Subject ruth = people.ruth();
        ClaimBuilder builder = beans.createBean(ClaimBuilder.class).by(people.selma());
        ClaimRow first = builder.draft("Quillon", "CH884471");
        ClaimRow second = builder.draftAgain(first, first.serviceDate().minusDays(2));
        builder.insuredWith(payerOf(first));
        ClaimRow other = builder.draft("Ravenna", "CH884472");
        ClaimRow others = builder.draftAgain(other, other.serviceDate().minusDays(3));
        ClaimRow third = builder.draft("Sunniva", "CH884473");
        for (ClaimRow claim : List.of(first, other, third))
            People.as(ruth, () -> builder.answers(claim.client(), payerOf(claim), CheckForm.Answer.INACTIVE));
        for (ClaimRow claim : List.of(first, second, other, others, third))
            People.as(ruth, () -> filing.checkAgain(claim.id()));
        for (ClaimRow claim : List.of(first, second, other, others, third))
            assertThat(rules(claim)).contains("CL-018");
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/claims/" + first.id() + "/case");
            page.locator("[data-test=fix-CL-018]").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("Coverage of Reyes, Quillon with Cascade Health.");
            assertThat(dialog)
                    .containsText("It is noted for the client’s other waiting claims as well: " + day(second) + ".");
            Locator choice = dialog.locator("vaadin-checkbox:has-text('Reyes, Ravenna')");
            assertThat(choice).hasCount(1);
            assertThat(choice).containsText(day(others));
            assertThat(choice).containsText(day(other));
            assertThat(dialog.locator("vaadin-checkbox:has-text('Reyes, Quillon')"))
                    .hasCount(0);
            dialog.getByLabel("Who said it, or a reference number").fill("Kim, 77-120");
            choice.locator("label").click();
            page.locator("vaadin-dialog button:has-text('Save')").click();
            assertThat(page.locator("[data-test=fix-CL-018]")).hasCount(0);
        }
        for (ClaimRow claim : List.of(first, second, other, others))
            assertThat(rules(claim)).doesNotContain("CL-018");
        assertThat(rules(third)).as("nobody chose it").contains("CL-018");
    }

    private static String day(ClaimRow claim) {
        return Visits.days(claim);
    }

    private PayerId payerOf(ClaimRow claim) {
        return People.get(people.ruth(), () -> claims.open(claim.id()).payer());
    }

    private List<String> rules(ClaimRow claim) {
        return People.get(people.ruth(), () -> claims.open(claim.id())).findings().stream()
                .map(ScrubFinding::rule)
                .toList();
    }
}
