package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.history.ChartHistory;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that can happen to a tablet in the middle of a note, in a real browser. */
class NothingIsLostTests extends OnTheTablet {
    private static final String CANARY = "CANARY stiff after the long drive";

    @Autowired
    private SessionNotes notes;

    @Autowired
    private ChartHistory history;

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void ten_minutes_without_the_network_lose_nothing() {
        NoteId note = begun("Aron");
        Page page = Browser.signIn(tablet, "wren");
        page.clock().install();
        Workspace visit = Workspace.open(page, note);
        tablet.setOffline(true);
        visit.tap("pain-before-6").section("note").write("text-s", CANARY);
        page.clock().fastForward("10:00");
        visit.waits().write("text-o", "Guarded on the right.").section("hands").region("LUMBAR_R");
        assertThat(page.locator(".log")).containsText("Right lumbar");
        tablet.setOffline(false);
        page.clock().fastForward("00:15");
        visit.saved();
        assertThat(soFar(note).text("s.text")).isEqualTo(CANARY);
        assertThat(soFar(note).text("o.text")).isEqualTo("Guarded on the right.");
        assertThat(soFar(note).work()).hasSize(1);
    }

    @Test
    @Shows(Behaviour.SURVIVES_INTERRUPTION)
    void an_expired_session_keeps_the_note_and_a_sign_in_sends_it() {
        NoteId note = begun("Berit");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note");
        tablet.clearCookies();
        visit.write("text-s", CANARY);
        assertThat(page.getByText("Sign in again.").first()).isVisible();
        Page other = Browser.signIn(tablet, "wren");
        other.close();
        Workspace again = Workspace.open(page, note).section("note");
        assertThat(again.at("text-s")).hasValue(CANARY);
        again.saved();
        assertThat(soFar(note).text("s.text")).isEqualTo(CANARY);
    }

    @Test
    @Shows(Behaviour.SURVIVES_INTERRUPTION)
    void a_page_reloaded_or_a_tab_closed_in_mid_sentence_comes_back_whole() {
        NoteId note = begun("Carl");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note");
        visit.at("text-s").pressSequentially("Half a sen");
        page.reload();
        assertThat(visit.at("text-s")).hasValue("Half a sen");
        visit.at("text-s").pressSequentially("tence");
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        Page next = tablet.newPage();
        Workspace again = Workspace.open(next, note).section("note");
        assertThat(again.at("text-s")).hasValue("Half a sentence");
    }

    @Test
    void a_tab_closed_without_the_network_comes_back_from_the_tablet() {
        NoteId note = begun("Dana");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note");
        tablet.setOffline(true);
        visit.write("text-s", CANARY).waits();
        page.close();
        tablet.setOffline(false);
        Workspace again = Workspace.open(tablet.newPage(), note).section("note");
        assertThat(again.at("text-s")).hasValue(CANARY);
        again.saved();
    }

    @Test
    void two_tablets_on_one_note_merge_by_field_and_ask_where_both_wrote_the_same_one() {
        NoteId note = begun("Edda");
        try (BrowserContext second = browser.tablet()) {
            Workspace one = Workspace.open(Browser.signIn(tablet, "wren"), note);
            Workspace two = Workspace.open(Browser.signIn(second, "wren"), note);
            tablet.setOffline(true);
            one.tap("pain-before-6")
                    .section("note")
                    .write("text-s", "From the first.")
                    .waits();
            two.tap("pain-before-4")
                    .section("note")
                    .write("text-o", "From the second.")
                    .saved();
            tablet.setOffline(false);
            Locator conflict = one.page().locator(".conflict");
            assertThat(conflict).containsText("Pain before");
            assertThat(one.at("text-o")).hasValue("From the second.");
            conflict.getByText("Keep this one").first().tap();
            assertThat(conflict).hasCount(0);
            one.saved();
        }
        assertThat(soFar(note).text("s.text")).isEqualTo("From the first.");
        assertThat(soFar(note).text("o.text")).isEqualTo("From the second.");
        assertThat(soFar(note).number("pain.before")).isIn(4, 6);
    }

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void two_thousand_changes_made_without_the_network_all_arrive() {
        NoteId note = begun("Finn");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note);
        tablet.setOffline(true);
        page.evaluate("""
                const w = document.querySelector('session-workspace');
                for (let i = 0; i < 2000; i++) w.record('pain.before', i % 11);""");
        visit.waits();
        assertThat(visit.at("saved-badge")).containsText("2000 changes waiting");
        tablet.setOffline(false);
        assertThat(visit.at("saved-badge")).containsText("Saved", new ContainsTextOptions().setTimeout(60_000));
        assertThat(soFar(note).number("pain.before")).isEqualTo(1999 % 11);
        assertThat(sessions.operationsOf(note)).isEqualTo(2000);
    }

    @Test
    void batches_that_arrive_twice_or_out_of_order_give_the_same_note() {
        NoteId note = begun("Gero");
        Page page = Browser.signIn(tablet, "wren");
        List<String> held = new ArrayList<>();
        AtomicInteger sent = new AtomicInteger();
        page.route("**/api/notes/*/ops", route -> {
            // The server takes it, the answer gets lost: the tablet has to send it again.
            if (sent.incrementAndGet() <= 3) {
                held.add(route.request().postData());
                route.fetch();
                route.abort();
            } else route.resume();
        });
        Workspace visit = Workspace.open(page, note);
        visit.tap("pain-before-3").tap("pain-before-5").section("note").write("text-s", CANARY);
        assertThat(visit.at("saved-badge")).containsText("Saved", new ContainsTextOptions().setTimeout(30_000));
        for (String late : held.reversed())
            assertThat(Visits.post(page, "/api/notes/" + note + "/ops", late).status())
                    .isEqualTo(200);
        assertThat(soFar(note).number("pain.before")).isEqualTo(5);
        assertThat(soFar(note).text("s.text")).isEqualTo(CANARY);
        assertThat(sessions.operationsOf(note)).isEqualTo(3);
    }

    @Test
    void a_tablet_whose_clock_is_wrong_by_a_day_loses_neither_order_nor_words() {
        NoteId note = begun("Hilde");
        try (BrowserContext second = browser.tablet()) {
            Page wrong = Browser.signIn(tablet, "wren");
            wrong.clock().setFixedTime(Instant.now().plus(Duration.ofDays(1)).toEpochMilli());
            Workspace ahead = Workspace.open(wrong, note).section("note");
            ahead.write("text-s", "Written first, by a clock ahead.").saved();
            Workspace right =
                    Workspace.open(Browser.signIn(second, "wren"), note).section("note");
            right.write("text-s", "Written second.").saved();
        }
        assertThat(soFar(note).text("s.text")).isEqualTo("Written second.");
    }

    @Test
    void a_full_tablet_says_so_at_once_and_keeps_sending() {
        NoteId note = begun("Ivar");
        tablet.addInitScript("""
                IDBObjectStore.prototype.put = function () { throw new DOMException('full', 'QuotaExceededError'); };""");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note").write("text-s", CANARY);
        assertThat(page.getByText("This tablet's storage is full. Still sending."))
                .isVisible();
        visit.saved();
        assertThat(soFar(note).text("s.text")).isEqualTo(CANARY);
    }

    @Test
    void signing_while_changes_wait_sends_them_first() {
        NoteId note = begun("Jutta");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).routine().saved();
        HeldNetwork network = new HeldNetwork();
        page.route("**/api/notes/*/ops", network::take);
        visit.section("note").write("text-a", "The last word before the signature.");
        page.waitForCondition(network::holds);
        visit.tap("sign");
        assertThat(visit.at("sign-password")).hasCount(0);
        assertThat(soFar(note).text("a.text")).isEmpty();
        network.release();
        visit.prove();
        NoteContent signed = People.get(wren, () -> history.open(note)).content();
        assertThat(signed.text("a.text")).isEqualTo("The last word before the signature.");
    }

    @Test
    void nothing_of_a_note_can_be_read_in_the_browsers_storage() {
        NoteId note = begun("Klaus");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note");
        tablet.setOffline(true);
        visit.write("text-s", CANARY).waits();
        String stored = (String) page.evaluate("""
                async () => {
                  const open = indexedDB.open('unknot-journal');
                  const db = await new Promise((r) => (open.onsuccess = () => r(open.result)));
                  const all = db.transaction('operations').objectStore('operations').getAll();
                  const rows = await new Promise((r) => (all.onsuccess = () => r(all.result)));
                  const bytes = rows.map((row) => new TextDecoder('latin1').decode(row.data) + JSON.stringify(row));
                  return rows.length + bytes.join() + JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
                }""");
        assertThat(stored).startsWith("1").doesNotContain("CANARY", "stiff", "Klaus");
        tablet.setOffline(false);
        visit.saved();
    }

    @Test
    void a_colleague_on_the_same_tablet_sees_only_that_something_waits() {
        NoteId hers = begun("Lotte");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, hers).section("note");
        page.route("**/api/notes/*/ops", Route::abort);
        visit.write("text-s", CANARY).waits();
        page.close();
        tablet.clearCookies();
        Subject selma = people.selma();
        NoteId own = sessions.begun(selma, sessions.inPlan(selma, "Mirko"));
        Page colleague = Browser.signIn(tablet, "selma");
        Workspace other = Workspace.open(colleague, own);
        assertThat(colleague.getByText("A colleague has unsent changes on this tablet."))
                .isVisible();
        assertThat(other.page().content()).doesNotContain("CANARY", "Lotte");
        colleague.close();
        tablet.clearCookies();
        Workspace back = Workspace.open(Browser.signIn(tablet, "wren"), hers).saved();
        assertThat(back.section("note").at("text-s")).hasValue(CANARY);
    }

    private NoteContent soFar(NoteId note) {
        return People.get(wren, () -> notes.soFar(note));
    }

    /** A network on which nothing moves until it is let go. */
    private static final class HeldNetwork {
        private final List<Route> held = new ArrayList<>();
        private boolean open;

        void take(Route route) {
            if (open) route.resume();
            else held.add(route);
        }

        boolean holds() {
            return !held.isEmpty();
        }

        void release() {
            open = true;
            held.forEach(Route::resume);
        }
    }
}
