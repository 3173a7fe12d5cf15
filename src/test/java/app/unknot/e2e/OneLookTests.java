package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.chain.AuditEntry;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A line of the access log that says *opened* means that a person looked at that thing: none when nobody did, one for each look. */
@PortalTest
class OneLookTests {
    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    private List<AuditEntry> openedSince(long before, String action) {
        return written.since(before).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }

    private long now() {
        return written.newest(1).getFirst().seq();
    }

    @Test
    void the_queues_open_no_claim_and_a_chosen_claim_is_opened_once() {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Olga", "CH884471");
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            long before = now();
            page.navigate("/claims");
            assertThat(page.locator("[data-test=claim-row]").first()).isVisible();
            assertThat(openedSince(before, "CLAIM_OPEN")).isEmpty();
            page.navigate("/claims/" + claim.id());
            assertThat(page.locator(".claim-detail h2").first()).containsText("Olga");
            assertThat(openedSince(before, "CLAIM_OPEN")).hasSize(1);
        }
    }

    @Test
    void an_intake_of_several_steps_is_one_look_at_the_record() {
        people.staff();
        ClientId vera = clients.inCareOf(people.maya(), "Vera");
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            long before = now();
            page.navigate("/clients/" + vera + "/intake");
            for (String step : List.of("Your pain", "Safety", "Review", "Your pain")) {
                page.locator(".intake-steps").getByText(step).click();
                assertThat(page.locator(".intake-steps [aria-current=step]")).containsText(step);
            }
            assertThat(openedSince(before, "CLIENT_OPEN")).hasSize(1);
        }
    }
}
