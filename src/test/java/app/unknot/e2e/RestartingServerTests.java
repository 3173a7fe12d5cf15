package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.testing.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;

/** What a therapist reads in the middle of a note while the server restarts. */
class RestartingServerTests extends OnTheTablet {
    private static final double LONG = 20_000;

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void a_restart_is_said_and_what_was_written_is_kept_and_sent_afterward() {
        NoteId note = begun("Dagny");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note);
        page.route(
                "**/api/notes/*/ops",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/json")
                        .setBody("{\"code\":\"restarting\",\"message\":\"The server is restarting.\"}")));
        visit.tap("pain-before-6");
        assertThat(visit.at("restarting")).hasText("The server is restarting. Everything is kept on this tablet.");
        assertThat(visit.at("saved-badge")).containsText("Kept on this tablet");

        page.unroute("**/api/notes/*/ops");
        assertThat(visit.at("saved-badge")).containsText("Saved", new ContainsTextOptions().setTimeout(LONG));
        assertThat(visit.at("restarting")).hasCount(0);
    }
}
