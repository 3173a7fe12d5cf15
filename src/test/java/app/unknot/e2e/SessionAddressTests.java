package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The address of today's session begins nothing by being opened. */
class SessionAddressTests extends OnTheTablet {
    @Autowired
    private ClientBuilder clients;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void who_only_opens_it_is_asked_and_a_tap_begins_it_once() {
        ClientId mona = sessions.inPlan(wren, "Mona");
        clients.appointmentNow(wren, mona);
        sessions.screened(wren, mona);
        Page page = Browser.signIn(tablet, "wren");
        for (int times = 0; times < 2; times++) {
            page.navigate("/clients/" + mona + "/session");
            assertThat(start(page)).isVisible();
            assertThat(page.getByText("The session with Mona has not started yet."))
                    .isVisible();
        }
        Assertions.assertThat(notes(mona)).isZero();
        AccessibilityScan scan = new AccessibilityScan(page);
        scan.look("a session that has not begun");
        scan.foundNothingOn(1);

        start(page).tap();
        assertThat(page.locator("[data-test=section-note]")).isVisible();
        Assertions.assertThat(notes(mona)).isEqualTo(1);
        page.navigate("/clients/" + mona + "/session");
        assertThat(page.locator("[data-test=section-note]")).isVisible();
        Assertions.assertThat(notes(mona)).as("it goes on").isEqualTo(1);
    }

    @Test
    void back_to_the_questions_and_forward_again_begins_nothing_a_second_time() {
        ClientId nils = sessions.inPlan(wren, "Nils");
        clients.appointmentNow(wren, nils);
        Page page = Browser.signIn(tablet, "wren");
        page.navigate("/clients/" + nils + "/session");
        page.waitForURL("**/screening");
        Assertions.assertThat(notes(nils)).as("nobody has asked the questions").isZero();
        DayInThePracticeTests.answerEverythingNo(page);
        page.getByText("Start session").tap();
        assertThat(page.locator("[data-test=section-note]")).isVisible();
        Assertions.assertThat(notes(nils)).as("one tap is enough").isEqualTo(1);
    }

    private static Locator start(Page page) {
        return page.locator("[data-test=start-session]");
    }

    private long notes(ClientId client) {
        return jdbc.sql("select count(*) from session_note where client_id = ?")
                .param(client.value())
                .query(Long.class)
                .single();
    }
}
