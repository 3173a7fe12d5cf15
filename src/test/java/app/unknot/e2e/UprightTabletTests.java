package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientId;
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

/** A tablet held upright, 820 by 1180. */
@PortalTest
class UprightTabletTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Shows(Behaviour.LANDSCAPE_AND_PORTRAIT)
    void nothing_covers_the_action_bar_and_nothing_runs_off_to_the_side() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId nadia = sessions.inPlan(maya, "Nadia");
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            page.setViewportSize(820, 1180);
            page.navigate("/clients/" + nadia + "/screening");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Not today"))
                    .click(new Locator.ClickOptions().setTrial(true));
            for (String address : List.of(
                    "/today", "/schedule?view=week", "/clients/" + nadia, "/clients/" + nadia + "/plan", "/notes")) {
                page.navigate(address);
                page.locator("main, .page").first().waitFor();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(address)
                        .isTrue();
            }
        }
    }
}
