package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.OpenNote;
import app.unknot.claims.BilledSessions;
import app.unknot.claims.BilledSessions.Billed;
import app.unknot.claims.ClaimId;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens around and after a signature, in a real browser. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfterSigningTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ChartHistory history;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private Addenda addenda;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Browser browser;
    private Subject maya;
    private SessionBuilder sessions;

    @BeforeAll
    void open() {
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Shows(Behaviour.ADDENDUM_ONLY_AFTER_SIGNING)
    void an_addendum_keeps_the_original_and_late_changes_are_taken_into_one() {
        ClientId client = sessions.inPlan(maya, "Xaver");
        NoteId note = sessions.signed(maya, client, 6, 3);
        People.as(
                maya,
                () -> notes.append(
                        note, NoteWriting.empty().set("pain.worst", 9).operations()));
        String hash = read(note).contentHash();
        onTablet("maya", "addendum", page -> {
            page.navigate("/notes/" + note);
            assertThat(page.getByText("1 change arrived after signing")).isVisible();
            assertThat(page.getByText("Worst pain in the last 24 hours: 9").first())
                    .isVisible();
            button(page, "Make an addendum from these").tap();
            button(page, "Add it").tap();
            assertThat(page.locator(".added-counts")).containsText("1 late entry");
            assertThat(page.locator("#added")).containsText("Worst pain in the last 24 hours: 9");
            assertThat(page.getByText("1 change arrived after signing")).isHidden();
            assertThat(page.getByText("Stiff after driving.")).isVisible();
        });
        OpenNote after = read(note);
        Assertions.assertThat(after.contentHash()).isEqualTo(hash);
        Assertions.assertThat(after.addenda())
                .singleElement()
                .satisfies(addendum -> Assertions.assertThat(addendum.kind()).isEqualTo(AddendumKind.LATE_ENTRY));
    }

    @Test
    @Shows(Behaviour.ADDENDUM_ONLY_AFTER_SIGNING)
    void nothing_can_be_changed_around_the_lock() {
        ClientId client = sessions.inPlan(maya, "Yolanda");
        NoteId note = sessions.signed(maya, client, 6, 3);
        String before = read(note).content().text("a.text");
        onTablet("maya", "lock", page -> {
            page.navigate("/notes/" + note + "/write");
            assertThat(page).hasURL(Pattern.compile(".*/notes/" + note + "$"));
            String operation = """
                    {"deviceId":"%1$s","operations":[{"opId":"%1$s","field":"a.text","value":"Rewritten",
                     "supersedes":[],"clientTime":"2026-01-01T00:00:00Z","deviceId":"%1$s"}]}""".formatted(UUID.randomUUID());
            page.request().get("/api/journal/key?device=" + UUID.randomUUID());
            APIResponse answer = Visits.post(page, "/api/notes/" + note + "/ops", operation);
            Assertions.assertThat(answer.text()).contains("\"pendingAddendum\":true");
            page.navigate("/notes/" + note);
            assertThat(page.getByText("Assessment: Rewritten")).isVisible();
        });
        Assertions.assertThat(read(note).content().text("a.text")).isEqualTo(before);
        onTablet("selma", "stranger", page -> {
            page.navigate("/notes/" + note);
            assertThat(page.getByText("Stiff after driving.")).isHidden();
            assertThat(page.getByText("Add to this note")).isHidden();
        });
    }

    @Test
    void a_note_that_is_moved_leaves_a_trace_on_both_records() {
        ClientId wrong = sessions.inPlan(maya, "Zeno");
        ClientId right = clients.inCareOf(maya, "Zita", "Quint");
        NoteId note = sessions.signed(maya, wrong, 6, 3);
        onTablet("maya", "move", page -> {
            page.navigate("/notes/" + note);
            button(page, "This note belongs to another client").tap();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.COMBOBOX).fill("Quint");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Quint, Zita")))
                    .first()
                    .tap();
            dialog.getByLabel("Reason").fill("The other record was open");
            dialog.getByLabel("Your password").fill(People.PASSWORD);
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move it"))
                    .tap();
            assertThat(page.locator("h1")).containsText("Zita Quint");
            assertThat(page.getByText("Moved here from another record")).isVisible();
            page.navigate("/notes/" + note);
            assertThat(page.locator("h1")).containsText("Zeno Reyes");
            assertThat(page.getByText(
                            Pattern.compile("Moved to another record on .* by Maya Okafor: The other record")))
                    .isVisible();
            assertThat(page.getByText("Stiff after driving.")).isVisible();
            assertThat(page.getByText("Add to this note")).isHidden();
            page.navigate("/clients/" + wrong + "/history");
            assertThat(page.getByText("Note moved to another record")).isVisible();
        });
        Assertions.assertThat(People.get(maya, () -> history.signedNotes(right, 0)))
                .hasSize(1);
        Assertions.assertThat(People.get(maya, () -> history.signedNotes(wrong, 0)))
                .isEmpty();
    }

    @Test
    void a_manager_writes_down_what_was_done_about_an_amendment_after_billing() {
        BilledSessions billing = BilledSessions.from(beans);
        Billed billed = billing.signed(maya, "Amadeus");
        ClaimId claim = billing.sent(billed.client());
        People.as(maya, () -> addenda.add(billed.note(), AddendumKind.CORRECTION, "Slip", "The left side."));
        onTablet("ruth", "amendment", page -> {
            page.navigate("/claims/" + claim);
            Locator mark =
                    page.locator(".claim-head .tag", new Page.LocatorOptions().setHasText("Amended after billing"));
            assertThat(mark).isVisible();
            button(page, "Mark as reviewed").tap();
            button(page, "Save").tap();
            assertThat(page.getByText("Write what was done about it")).isVisible();
            page.getByLabel("What was done about it").fill("Nothing to correct");
            button(page, "Save").tap();
            assertThat(page.getByText("Nothing to correct (Ruth Delgado)")).isVisible();
            assertThat(mark).isHidden();
            assertThat(button(page, "Mark as reviewed")).isHidden();
        });
    }

    @Test
    void somebody_who_is_not_treated_gets_a_short_signed_record_and_no_note() {
        ClientId client = sessions.inPlan(maya, "Wilma");
        onTablet("maya", "not-treated", page -> {
            page.navigate("/clients/" + client);
            button(page, "No session with Wilma Reyes?").tap();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Not treated"))
                    .tap();
            page.getByLabel("Reason").fill("Fever since last night");
            page.getByLabel("What you advised").fill("Rest, and see a doctor");
            page.getByLabel("Referred to, if anyone").fill("Dr. Patel");
            page.getByLabel("Your password").fill("not the password at all");
            button(page, "Sign").tap();
            assertThat(page.getByText("Wrong password")).isVisible();
            page.getByLabel("Your password").fill(People.PASSWORD);
            button(page, "Sign").tap();
            assertThat(page.getByText("No session note and no claim.")).isVisible();
            assertThat(page.getByText("Fever since last night")).isVisible();
            page.navigate("/clients/" + client + "/history");
            assertThat(page.locator(".history")).containsText("Not treated");
            page.getByLabel("Search the notes").fill("FEVER");
            button(page, "Search").tap();
            assertThat(page.locator(".match")).hasText("Fever");
        });
        Assertions.assertThat(People.get(maya, () -> history.signedNotes(client, 0)))
                .isEmpty();
    }

    @Test
    void a_draft_shows_its_gaps_and_after_three_days_the_manager_sees_that_it_waits_and_no_more() {
        PracticeClock.at(clock.instant().minus(Duration.ofHours(80)), () -> {
            NoteId draft = sessions.begun(maya, sessions.inPlan(maya, "Verabeth"));
            People.as(
                    maya,
                    () -> notes.append(
                            draft,
                            NoteWriting.routine(6, 3, 5)
                                    .without("s.text")
                                    .set("s.text", "CANARY sleeps badly")
                                    .without("pain.after")
                                    .operations()));
        });
        onTablet("maya", "worklist", page -> {
            page.navigate("/notes");
            Locator row = page.locator(".list-row", new Page.LocatorOptions().setHasText("Verabeth Reyes"));
            assertThat(row).containsText("1 gap");
            assertThat(row).containsText("Due, 80 h");
            page.navigate("/today");
            assertThat(page.locator(".reminder")).containsText("unsigned for more than a day");
        });
        onTablet("ruth", "overdue", page -> {
            page.navigate("/unsigned-notes");
            Locator row = page.locator(
                            "vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Reyes, Verabeth"))
                    .first();
            assertThat(row).containsText("Maya Okafor");
            assertThat(row).containsText("80");
            Assertions.assertThat(page.content()).doesNotContain("CANARY", "Stiff after driving", "LUMBAR");
        });
        onTablet("tomas", "admin", page -> {
            page.navigate("/unsigned-notes");
            assertThat(page.getByText("Verabeth")).isHidden();
        });
    }

    @Test
    void a_supervisor_co_signs_a_students_note() {
        Subject noor = people.noor();
        NoteId note = sessions.signed(noor, sessions.inPlan(noor, "Ulla"), 6, 3);
        onTablet("noor", "student", page -> {
            page.navigate("/notes/" + note);
            assertThat(page.getByText("Waiting for the co-signature of Selma Adler, LMT"))
                    .isVisible();
            assertThat(page.getByText("Your co-signature")).isHidden();
        });
        onTablet("selma", "supervisor", page -> {
            page.navigate("/notes");
            page.locator(".list-row", new Page.LocatorOptions().setHasText("Ulla Reyes"))
                    .tap();
            page.getByLabel("Your password").fill(People.PASSWORD);
            button(page, "Co-sign").tap();
            assertThat(page.getByText("Co-signed by Selma Adler, LMT")).isVisible();
        });
    }

    @Test
    void the_new_screens_are_accessible_and_fit_an_upright_tablet() {
        ClientId client = sessions.inPlan(maya, "Tilda");
        NoteId note = sessions.signed(maya, client, 6, 3);
        People.as(
                maya,
                () -> notes.append(
                        note, NoteWriting.empty().set("pain.worst", 9).operations()));
        try (BrowserContext tablet = browser.tablet();
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            List<String> addresses = List.of(
                    "/notes",
                    "/notes/" + note,
                    "/clients/" + client + "/history",
                    "/clients/" + client + "/not-treated",
                    "/clients/" + client + "/no-show");
            for (String address : addresses) scan.open(address);
            page.setViewportSize(820, 1180);
            for (String address : addresses) {
                page.navigate(address);
                page.locator("h1").first().waitFor();
                Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(address)
                        .isTrue();
            }
            scan.foundNothingOn(addresses.size());
            Page manager = Browser.signIn(desk, "ruth");
            AccessibilityScan overdue = new AccessibilityScan(manager);
            overdue.open("/unsigned-notes");
            overdue.foundNothingOn(1);
        }
    }

    private OpenNote read(NoteId note) {
        return People.get(maya, () -> history.open(note));
    }

    private void onTablet(String signInName, String picture, java.util.function.Consumer<Page> act) {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, signInName);
            Browser.watched(page, "after-signing-" + picture, () -> act.accept(page));
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
