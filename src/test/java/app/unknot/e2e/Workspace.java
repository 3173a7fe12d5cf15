package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;

/** The session workspace as a therapist's finger knows it. Counts its taps. */
final class Workspace {
    private final Page page;
    private int taps;

    private Workspace(Page page) {
        this.page = page;
    }

    static Workspace open(Page page, NoteId note) {
        page.navigate("/notes/" + note + "/write");
        return at(page);
    }

    /** The one that is on the screen. */
    static Workspace at(Page page) {
        Workspace workspace = new Workspace(page);
        assertThat(workspace.at("section-arrive")).isVisible();
        return workspace;
    }

    Locator at(String test) {
        return page.locator("session-workspace [data-test=" + test + "]");
    }

    Workspace tap(String test) {
        at(test).first().tap();
        taps++;
        return this;
    }

    Workspace section(String name) {
        return tap("section-" + name.toLowerCase(Locale.ROOT));
    }

    /** Selects a region through the map, wherever the drawing lies on the screen. */
    Workspace region(String code) {
        at("region-" + code).first().dispatchEvent("click");
        taps++;
        return this;
    }

    /** Writes and leaves the field, so that what was typed is recorded at once. */
    Workspace write(String test, String text) {
        at(test).fill(text);
        at(test).blur();
        return this;
    }

    /** What a routine first visit needs, without words. */
    Workspace routine() {
        return section("arrive")
                .tap("pain-before-6")
                .tap("topics-all")
                .section("note")
                .write("text-s", "Stiff after a long drive.")
                .section("hands")
                .region("LUMBAR_R")
                .tap("rating-JUST_RIGHT")
                .section("finish")
                .tap("pain-after-3")
                .tap("response-IMPROVED")
                .tap("overall-JUST_RIGHT")
                .tap("homecare-WALKING");
    }

    Workspace saved() {
        assertThat(at("saved-badge")).containsText("Saved");
        return this;
    }

    Workspace waits() {
        assertThat(at("saved-badge")).containsText("Kept on this tablet");
        return this;
    }

    /** Signs with the password and the keyboard's own Enter. */
    Workspace sign() {
        return tap("sign").prove();
    }

    /** Gives the password that is asked for. */
    Workspace prove() {
        at("sign-password").fill(People.PASSWORD);
        at("sign-password").press("Enter");
        assertThat(page.getByText("Back to today")).isVisible();
        return this;
    }

    int taps() {
        return taps;
    }

    Page page() {
        return page;
    }
}
