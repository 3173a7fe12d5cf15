package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditLog;
import app.unknot.audit.SeenHead;
import app.unknot.audit.anchors.HeadSeal;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.shared.storage.BackupCoverage;
import app.unknot.shared.storage.Keys;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a tablet keeps beside the portal: how long, how truly it says so, and what it does when the portal has lost something. */
class KeptOnTheTabletTests extends OnTheTablet {
    private static final String CANARY = "CANARY sore since the move";
    private static final String ROWS = """
            async (table) => {
              const open = indexedDB.open('unknot-journal');
              const db = await new Promise((r) => (open.onsuccess = () => r(open.result)));
              const all = db.transaction(table).objectStore(table).getAll();
              const rows = await new Promise((r) => (all.onsuccess = () => r(all.result)));
              db.close();
              return rows.map((row) => JSON.stringify({ ...row, text: new TextDecoder('latin1').decode(row.data) }));
            }""";

    private static final String HEADS = """
            async () => {
              const open = indexedDB.open('unknot-log-head');
              const db = await new Promise((r) => (open.onsuccess = () => r(open.result)));
              if (!db.objectStoreNames.contains('heads')) { db.close(); return null; }
              const row = db.transaction('heads').objectStore('heads').get('seen');
              await new Promise((r) => (row.onsuccess = r));
              db.close();
              return row.result;
            }""";

    @Autowired
    private AuditLog log;

    @Autowired
    private Keys keys;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private BackupCoverage backups;

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void what_was_saved_stays_on_the_tablet_sealed_with_the_portals_time() {
        NoteId note = begun("Alrun");
        Page page = Browser.signIn(tablet, "wren");
        Workspace.open(page, note).section("note").write("text-s", CANARY).saved();
        page.waitForCondition(
                () -> rows(page, "operations").stream().noneMatch(row -> row.contains("\"sentAt\":\"\"")));
        assertThat(rows(page, "operations"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(note.toString()).doesNotContain("CANARY", "Alrun"));
        assertThat(rows(page, "notes"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("Alrun"));
    }

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void words_that_the_portal_acknowledged_and_lost_come_back_when_the_note_is_opened() {
        NoteId note = begun("Bruna");
        Page page = Browser.signIn(tablet, "wren");
        acknowledgeWithoutStoring(page);
        Workspace.open(page, note).section("note").write("text-s", CANARY).saved();
        assertThat(sessions.operationsOf(note)).isZero();
        page.unroute("**/api/notes/*/ops");
        Workspace again = Workspace.open(page, note).section("note");
        assertThat(again.at("text-s")).hasValue(CANARY);
        again.saved();
        assertThat(soFar(note).text("s.text")).isEqualTo(CANARY);
    }

    @Test
    void words_come_back_on_today_although_nobody_opens_the_note_again() {
        NoteId note = begun("Carmen");
        Page page = Browser.signIn(tablet, "wren");
        acknowledgeWithoutStoring(page);
        Workspace.open(page, note).section("note").write("text-s", CANARY).saved();
        page.unroute("**/api/notes/*/ops");
        page.navigate("/today");
        assertThat(page.locator("kept-notes")).containsText("The portal did not have 1 change of 1 note");
        assertThat(soFar(note).text("s.text")).isEqualTo(CANARY);
        page.reload();
        page.waitForSelector("nav.rail");
        assertThat(page.locator("kept-notes")).isEmpty();
    }

    @Test
    void a_signature_that_the_portal_lost_is_said_until_it_is_signed_again() {
        NoteId note = begun("Dunja");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).routine().saved();
        page.route(
                "**/api/notes/*/sign",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"status\": \"SIGNED\", \"signedAt\": \"%1$s\", \"at\": \"%1$s\"}"
                                .formatted(Instant.now()))));
        visit.sign();
        page.unroute("**/api/notes/*/sign");
        Workspace again = Workspace.open(page, note);
        assertThat(again.at("lost-signature")).containsText("Every word is back. Read it and sign again.");
        page.reload();
        assertThat(again.at("lost-signature")).isVisible();
        again.sign();
        assertThat(again.at("lost-signature")).hasCount(0);
        assertThat(sessions.operationsOf(note)).isPositive();
    }

    @Test
    void what_is_signed_backed_up_and_three_days_old_leaves_the_tablet_and_nothing_else_does() {
        NoteId done = begun("Effi");
        NoteId open = begun("Frauke");
        Page page = Browser.signIn(tablet, "wren");
        Workspace.open(page, done).routine().saved().sign();
        Workspace.open(page, open).section("note").write("text-s", CANARY).saved();
        backups.covered(Instant.now().plus(Duration.ofSeconds(1)));
        page.navigate("/today");
        Workspace.open(page, open).saved();
        assertThat(rows(page, "operations")).as("sent today").anyMatch(row -> row.contains(done.toString()));
        page.evaluate("""
                async (before) => {
                  const open = indexedDB.open('unknot-journal');
                  const db = await new Promise((r) => (open.onsuccess = () => r(open.result)));
                  const tx = db.transaction('operations', 'readwrite');
                  tx.objectStore('operations').openCursor().onsuccess = (e) => {
                    const cursor = e.target.result;
                    if (!cursor) return;
                    cursor.update({ ...cursor.value, sentAt: before });
                    cursor.continue();
                  };
                  await new Promise((r) => (tx.oncomplete = r));
                  db.close();
                }""", Instant.now().minus(Duration.ofHours(73)).toString());
        Workspace.open(page, open).saved();
        page.waitForCondition(() -> rows(page, "operations").stream().noneMatch(row -> row.contains(done.toString())));
        assertThat(rows(page, "operations")).as("a draft").anyMatch(row -> row.contains(open.toString()));
        assertThat(rows(page, "notes")).noneMatch(row -> row.contains(done.toString()));
    }

    @Test
    void the_tablet_carries_the_end_of_the_access_log_and_shows_it_when_it_comes_back() {
        NoteId note = begun("Liesbeth");
        Page page = Browser.signIn(tablet, "wren");
        Workspace.open(page, note).section("note").write("text-s", CANARY).saved();
        page.waitForCondition(() -> page.evaluate("async () => (await (" + HEADS + ")())?.furthest") != null);
        String carried = String.valueOf(page.evaluate("async () => (await (" + HEADS + ")()).furthest"));
        SeenHead seen =
                new HeadSeal(keys).read(carried, SeenHead.tablet(), true).orElseThrow();
        assertThat(log.passesThrough(seen.head())).isTrue();
        assertThat(seen.seq()).isPositive();
        Request shown = page.waitForRequest("**/api/journal/compare", () -> page.navigate("/today"));
        assertThat(shown.postData())
                .contains("\"heads\":[\"")
                .containsPattern("\\d+\\.[0-9a-f]{64}\\.\\d+\\.[0-9a-f]{64}");
    }

    @Test
    @Shows(Behaviour.NOTHING_IS_LOST)
    void words_whose_clients_record_is_gone_are_shown_and_leave_the_tablet_only_when_told_to() {
        NoteId note = begun("Magda");
        Page page = Browser.signIn(tablet, "wren");
        Workspace.open(page, note).section("note").write("text-s", CANARY).saved();
        page.waitForCondition(
                () -> rows(page, "operations").stream().noneMatch(row -> row.contains("\"sentAt\":\"\"")));
        page.route(
                "**/api/journal/compare",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(
                                "{\"at\": \"%s\", \"backedUpUntil\": null, \"notes\": [{\"noteId\": \"%s\", \"match\": \"MISSING\", \"signedAt\": null, \"lacks\": []}]}"
                                        .formatted(Instant.now(), note))));
        page.route(
                "**/api/journal/notes",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(409)
                        .setContentType("application/json")
                        .setBody("{\"message\": \"The client of this note has no record here.\"}")));
        page.navigate("/today");
        Locator card = page.locator("[data-test=kept-words]");
        assertThat(card).containsText("The client of this note has no record here.");
        assertThat(card.locator("[data-test=kept-words-text]")).isHidden();
        card.locator("[data-test=kept-words-show]").tap();
        assertThat(card.locator("[data-test=kept-words-text]")).hasText("Subjective: " + CANARY);
        Download file = page.waitForDownload(
                () -> card.locator("[data-test=kept-words-download]").tap());
        assertThat(file.path()).hasContent("Subjective: " + CANARY);
        card.locator("[data-test=kept-words-remove]").tap();
        card.locator("[data-test=kept-words-keep]").tap();
        assertThat(rows(page, "operations")).hasSize(1);
        card.locator("[data-test=kept-words-remove]").tap();
        card.locator("[data-test=kept-words-sure]").tap();
        assertThat(card).containsText("Removed from this tablet");
        assertThat(rows(page, "operations")).isEmpty();
        assertThat(rows(page, "notes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QuotaExceededError", "UnknownError", "AbortError", "InvalidStateError"})
    void what_cannot_be_kept_says_so_at_once_and_is_kept_as_soon_as_it_can_be(String error) {
        NoteId note = begun("Gunda");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note");
        page.evaluate("""
                (name) => {
                  const proto = name === 'InvalidStateError' ? IDBDatabase.prototype : IDBObjectStore.prototype;
                  const method = name === 'InvalidStateError' ? 'transaction' : 'put';
                  const real = proto[method];
                  proto[method] = () => { throw new DOMException('no', name); };
                  globalThis.repair = () => { proto[method] = real; };
                }""", error);
        tablet.setOffline(true);
        visit.write("text-s", CANARY);
        assertThat(visit.at("saved-badge")).containsText("1 change not kept, keep this page open");
        visit.write("text-o", "A second one.");
        assertThat(visit.at("saved-badge")).containsText("2 changes not kept, keep this page open");
        page.evaluate("repair()");
        assertThat(visit.at("saved-badge"))
                .containsText("Kept on this tablet, 2 changes waiting", new ContainsTextOptions().setTimeout(20_000));
        tablet.setOffline(false);
        visit.saved();
        assertThat(soFar(note).text("s.text")).isEqualTo(CANARY);
        assertThat(soFar(note).text("o.text")).isEqualTo("A second one.");
    }

    @Test
    void a_window_that_keeps_nothing_says_so_and_still_sends_in_order() {
        NoteId note = begun("Henni");
        tablet.addInitScript("Object.defineProperty(globalThis, 'indexedDB', { value: undefined });");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note").write("text-s", "First.");
        assertThat(page.getByText("This browser window does not store anything, as in private browsing."))
                .isVisible();
        visit.write("text-s", "First, then second.").saved();
        assertThat(soFar(note).text("s.text")).isEqualTo("First, then second.");
        tablet.setOffline(true);
        visit.write("text-o", "Nowhere but here.");
        assertThat(visit.at("saved-badge")).containsText("not kept, keep this page open");
        tablet.setOffline(false);
        visit.saved();
    }

    @Test
    void a_storage_that_is_deleted_under_the_page_is_filled_again() {
        NoteId note = begun("Isolde");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note).section("note");
        tablet.setOffline(true);
        visit.write("text-s", CANARY).waits();
        page.evaluate("""
                () => new Promise((resolve, reject) => {
                  const gone = indexedDB.deleteDatabase('unknot-journal');
                  gone.onsuccess = resolve;
                  gone.onerror = reject;
                })""");
        page.waitForCondition(() -> rows(page, "operations").size() == 1);
        visit.waits();
        page.close();
        tablet.setOffline(false);
        Workspace again = Workspace.open(tablet.newPage(), note).section("note").saved();
        assertThat(again.at("text-s")).hasValue(CANARY);
    }

    @Test
    void more_says_how_much_the_tablet_keeps() {
        NoteId note = begun("Jonna");
        Page page = Browser.signIn(tablet, "wren");
        Workspace visit = Workspace.open(page, note)
                .section("note")
                .write("text-s", CANARY)
                .saved()
                .tap("more");
        assertThat(visit.at("kept-here")).containsText("1 change of 1 note");
        assertThat(visit.at("kept-here")).containsText("signed and in a verified backup, after 72 hours");
    }

    @Test
    void a_comparison_is_closed_to_colleagues_admins_and_locked_tablets() {
        NoteId note = begun("Kunigunde");
        people.selma();
        Page page = Browser.signIn(tablet, "selma");
        String ask = "{\"deviceId\": \"%1$s\", \"notes\": [{\"noteId\": \"%1$s\", \"digest\": \"\"}]}".formatted(note);
        page.request().get("/api/journal/key?device=" + note);
        assertThat(Visits.post(page, "/api/journal/compare", ask).text()).contains("MISSING");
        assertThat(Visits.post(page, "/api/journal/compare", "{}").status()).isEqualTo(400);
        assertThat(Visits.post(page, "/api/journal/notes", "{\"ticket\": \"a.b\"}")
                        .text())
                .contains("stays on the tablet");
        Visits.post(page, "/api/lock", "{}");
        assertThat(Visits.post(page, "/api/journal/compare", ask).status()).isEqualTo(423);
        assertThat(Visits.post(page, "/api/journal/notes", "{\"ticket\": \"a.b\"}")
                        .status())
                .isEqualTo(423);
        tablet.clearCookies();
        Page admin = Browser.signIn(tablet, "tomas");
        admin.request().get("/api/lock");
        assertThat(Visits.post(admin, "/api/journal/compare", ask).status()).isEqualTo(404);
    }

    /** A portal that says it has everything, and forgets it: what a disk fault or an old backup leaves behind. */
    private static void acknowledgeWithoutStoring(Page page) {
        page.route("**/api/notes/*/ops", route -> {
            String ids = String.valueOf(page.evaluate(
                    "(body) => JSON.stringify(JSON.parse(body).operations.map((op) => op.opId))",
                    route.request().postData()));
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"acknowledged\": %s, \"savedAt\": \"%s\"}".formatted(ids, Instant.now())));
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> rows(Page page, String table) {
        return (List<String>) page.evaluate(ROWS, table);
    }

    private NoteContent soFar(NoteId note) {
        return People.get(wren, () -> notes.soFar(note));
    }
}
