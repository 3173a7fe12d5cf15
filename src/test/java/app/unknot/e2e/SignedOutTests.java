package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.shell.doors.sessions.OlderSessions;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A session ends while a note is being written: nothing is lost, the sign-in says why, and the note is there again. */
class SignedOutTests extends OnTheTablet {
    @Autowired
    private ApplicationContext portal;

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void a_note_goes_on_after_the_session_has_ended_by_itself() {
        NoteId note = begun("Ottilie");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note)
                .section("note")
                .write("text-s", "Slept well")
                .saved();
        String address = page.url();
        wrenWasNotThereForAnHour();
        visit.write("text-s", "Slept well. Less pain in the morning");
        assertThat(page.getByText("Sign in again")).isVisible();

        page.reload();
        assertThat(page.getByText("You were signed out because this page was not used for a while."))
                .isVisible();
        page.fill("input[name=username]", "wren");
        page.fill("input[name=password]", People.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(address);
        Workspace.open(page, note).section("note");
        assertThat(visit.at("text-s")).hasValue(Pattern.compile("Less pain in the morning"));
        visit.saved();
    }

    private void wrenWasNotThereForAnHour() {
        OlderSessions.unused(portal, wren.id(), Duration.ofHours(1));
    }
}
