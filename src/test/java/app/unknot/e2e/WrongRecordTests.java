package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.moves.DraftMoves;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A note that is being written turns out to be in the wrong client's record. */
class WrongRecordTests extends OnTheTablet {
    @Autowired
    private DraftMoves draftMoves;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private ClientBuilder clients;

    @Test
    void a_draft_in_the_wrong_record_goes_on_in_the_right_one() {
        NoteId note = sessions.begun(wren, sessions.inPlan(wren, "Mistaken"));
        ClientId meant = sessions.inPlan(wren, "Meant");
        clients.appointmentNow(wren, meant);
        sessions.screened(wren, meant);
        watched("draft-moved", page -> {
            Workspace visit = Workspace.open(page, note).section("note").write("text-s", "Said by the other client");
            visit.saved().tap("more").tap("other-record");
            page.getByText("Meant Reyes").tap();
            page.getByLabel("Reason").fill("Opened the neighbour's record");
            button(page, "Move it").tap();
            assertThat(page.locator("session-workspace h1")).containsText("Meant Reyes");
            visit.section("note");
            assertThat(visit.at("text-s")).hasValue("Said by the other client");
            visit.saved();
        });
    }

    @Test
    void a_draft_is_moved_from_the_list_and_the_right_client_is_asked_the_safety_questions() {
        NoteId note = sessions.begun(wren, sessions.inPlan(wren, "Listed"));
        ClientId meant = sessions.inPlan(wren, "Chosen");
        clients.appointmentNow(wren, meant);
        watched("draft-moved-from-list", page -> {
            page.navigate("/notes");
            button(page, "Is the note for Listed Reyes another client's?").tap();
            button(page, "Move it").tap();
            assertThat(page.getByText("Choose whose note it is.")).isVisible();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Chosen Reyes")))
                    .tap();
            page.getByLabel("Reason").fill("Opened the neighbour's record");
            button(page, "Move it").tap();
            assertThat(page.locator("session-workspace h1")).containsText("Chosen Reyes");
            assertThat(page.getByText("Ask today's safety questions before you continue"))
                    .isVisible();
            assertThat(page.getByText("No warning signs, nothing limits today."))
                    .isHidden();
            button(page, "Ask now").tap();
            assertThat(page).hasURL(Pattern.compile(".*/clients/" + meant + "/screening$"));
            sessions.screened(wren, meant);
            Workspace visit = Workspace.open(page, note).saved();
            assertThat(visit.at("rescreen")).isHidden();
        });
    }

    @Test
    void what_another_tablet_still_holds_follows_the_note_and_it_shows_the_right_name() {
        NoteId note = sessions.begun(wren, sessions.inPlan(wren, "Former"));
        ClientId meant = sessions.inPlan(wren, "Present");
        AppointmentId visitOfMeant = clients.appointmentNow(wren, meant);
        sessions.screened(wren, meant);
        watched("draft-moved-elsewhere", page -> {
            Workspace visit = Workspace.open(page, note).section("note").saved();
            tablet.setOffline(true);
            visit.write("text-s", "Said while the connection was gone.").waits();
            assertThat(page.locator("session-workspace h1")).containsText("Former Reyes");
            People.as(wren, () -> draftMoves.move(note, visitOfMeant, "Opened the neighbour's record"));
            tablet.setOffline(false);
            visit.saved();
            assertThat(page.locator("session-workspace h1")).containsText("Present Reyes");
            assertThat(visit.at("text-s")).hasValue("Said while the connection was gone.");
        });
        NoteContent there = People.get(wren, () -> notes.soFar(note));
        Assertions.assertThat(there.head().client()).isEqualTo(meant);
        Assertions.assertThat(there.text("s.text")).isEqualTo("Said while the connection was gone.");
    }

    private void watched(String picture, Consumer<Page> act) {
        Page page = Browser.signIn(tablet, "wren");
        Browser.watched(page, picture, () -> act.accept(page));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
