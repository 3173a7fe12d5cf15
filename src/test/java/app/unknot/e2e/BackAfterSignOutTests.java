package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever goes back on a tablet from which somebody has signed out sees nothing of a client. */
class BackAfterSignOutTests extends OnTheTablet {
    @Test
    void going_back_after_the_sign_out_asks_who_it_is() {
        ClientId client = sessions.inPlan(wren, "Zebulonia");
        Page page = Browser.signIn(tablet, "wren");
        for (String address : List.of("/clients/" + client, "/clients/" + client + "/history", "/clients")) {
            Response answer = page.navigate(address);
            assertThat(answer.headerValue("cache-control")).as(address).contains("no-store");
            // A long list draws what is in sight.
            if (address.equals("/clients"))
                page.locator("[data-test=list-search] input").fill("Zebulonia");
            assertThat(page.getByText("Zebulonia").first()).isVisible();
        }
        page.getByText("Sign out").click();
        assertThat(page.locator("input[name=username]")).isVisible();
        for (int back = 0; back < 3; back++) {
            page.goBack();
            assertThat(page.locator("input[name=username]")).isVisible();
            assertThat(page.content()).doesNotContain("Zebulonia");
        }
    }

    @Test
    void a_page_that_the_browser_had_put_aside_is_asked_for_again() {
        ClientId client = sessions.inPlan(wren, "Zebulonia");
        Page page = Browser.signIn(tablet, "wren");
        page.navigate("/clients/" + client);
        assertThat(page.getByText("Zebulonia").first()).isVisible();
        tablet.clearCookies();
        page.evaluate("setTimeout(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))");
        assertThat(page.locator("input[name=username]")).isVisible();
        assertThat(page.content()).doesNotContain("Zebulonia");
    }
}
