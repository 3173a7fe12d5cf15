package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.RemittanceFiles;
import app.unknot.clients.ClientId;
import app.unknot.screening.questions.Facts;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleClearance;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every screen of every role meets WCAG 2.2 A and AA as far as axe can tell, by day and by night. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Browser browser;
    private ClientId treated;
    private ClientId onTheTable;
    private NoteId begun;
    private NoteId signed;
    private ClaimRow claim;

    @BeforeAll
    void treatClients() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        treated = sessions.inPlan(maya, "Yusuf");
        sessions.signed(maya, treated, 7, 4);
        signed = sessions.signed(maya, treated, 5, 2);
        onTheTable = sessions.inPlan(maya, "Lena");
        begun = sessions.begun(maya, onTheTable);
        claim = beans.createBean(ClaimBuilder.class).draft("Paula", "CH771204");
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void pages_before_the_sign_in() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = tablet.newPage();
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/login");
            scan.open("/login?error");
            scan.open("/login?welcome");
            scan.open("/welcome#ABCD-EFGH");
            page.getByText("Set my password").click();
            assertThat(page.locator(".note.caution")).isVisible();
            scan.look("welcome with a worthless code");
            scan.foundNothingOn(5);
        }
    }

    @Test
    void screens_of_a_therapist() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/today");
            scan.open("/schedule");
            scan.open("/schedule?view=week");
            scan.open("/schedule/reminders");
            scan.open("/my-account/calendar");
            scan.open("/clients");
            scan.open("/clients/" + treated);
            scan.open("/clients/" + treated + "/plan");
            scan.open("/clients/" + treated + "/who-looked");
            scan.open("/my-access");
            scan.open("/clients/" + treated + "/screening");
            scan.open("/clients/" + onTheTable);
            scan.open("/notes");
            scan.open("/notes/" + signed);
            scan.open("/help/topics");
            scan.open("/no-such-page");
            scan.foundNothingOn(16);
        }
    }

    @Test
    void the_plan_editor_and_the_emergency_card() {
        ClientId bea = beans.createBean(SessionBuilder.class).inPlan(people.maya(), "Bea");
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            page.navigate("/clients/" + bea + "/plan");
            page.getByText("Change the plan").click();
            scan.look("plan editor");
            page.navigate("/clients/" + bea + "/screening");
            page.locator(".yn").nth(1).getByText("Yes").click();
            assertThat(page.getByText("This may be serious")).isVisible();
            scan.look("emergency card");
            scan.foundNothingOn(2);
        }
    }

    @Test
    void the_session_workspace_in_each_of_its_sections() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            page.navigate("/notes/" + begun + "/write");
            page.locator("[data-test=pain-before-6]").tap();
            assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");
            scan.look("workspace, arrive");
            page.locator("[data-test=section-hands]").tap();
            page.locator("[data-test=region-LUMBAR_R]").first().dispatchEvent("click");
            page.locator("[data-test=rating-JUST_RIGHT]").tap();
            scan.look("workspace, hands");
            page.locator("[data-test=section-note]").tap();
            page.locator("[data-test=text-s]").fill("Slept better.");
            scan.look("workspace, note");
            page.locator("[data-test=section-finish]").tap();
            page.locator("[data-test=pain-after-3]").tap();
            assertThat(page.locator("[data-test=saved-badge]")).containsText("Saved");
            scan.look("workspace, finish");
            scan.foundNothingOn(4);
        }
    }

    @Test
    void the_full_note_its_sheets_and_the_tablet_in_other_hands() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            Workspace visit = Workspace.open(page, begun).tap("depth");
            scan.look("full note, arrive");
            visit.section("hands")
                    .region("LUMBAR_L")
                    .tap("finding")
                    .tap("finding-TENDERNESS")
                    .tap("grade-2");
            scan.look("full note, a finding");
            visit.tap("finding-remove").tap("draw");
            scan.look("full note, drawing");
            visit.tap("draw-done").section("note").tap("snippets-o-text");
            scan.look("snippets");
            page.keyboard().press("Escape");
            scan.look("full note, note");
            visit.section("finish").tap("reaction-add-TODAY").tap("reaction-type-SORENESS");
            scan.look("full note, finish");
            visit.saved().tap("more");
            scan.look("the tablet's sheet");
            visit.tap("hand-over");
            assertThat(visit.at("give-back")).isVisible();
            scan.look("in the client's hands");
            visit.tap("give-back");
            assertThat(page.locator("tablet-lock")).isVisible();
            scan.look("locked");
            page.navigate("/pin");
            assertThat(page.locator("tablet-lock h1")).containsText("Maya");
            scan.look("lock screen");
            scan.foundNothingOn(10);
        }
    }

    @Test
    void what_limits_today_what_was_found_and_notes_in_the_wrong_record() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId limited = sessions.inPlan(people.maya(), "Lars", Facts.of("anticoagulant"));
        NoteId note = sessions.begun(people.maya(), limited);
        clients.appointmentNow(people.maya(), sessions.inPlan(people.maya(), "Other"));
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            Workspace visit = Workspace.open(page, note).section("hands");
            scan.look("limits before hands-on");
            visit.tap("limits-seen").region("LUMBAR_R").tap("pressure-minus").tap("rating-JUST_RIGHT");
            visit.section("finish").tap("prefer-LUMBAR_R").saved();
            scan.look("a region's own pressure");
            visit.tap("more").tap("other-record");
            assertThat(page.getByText("This note belongs to another client")).isVisible();
            scan.look("moving a draft");
            page.navigate("/notes/" + signed);
            page.getByText("This note belongs to another client").first().tap();
            assertThat(page.locator(".client-picker")).isVisible();
            scan.look("moving a signed note");
            page.navigate("/clients/" + treated + "/history");
            page.getByRole(AriaRole.TEXTBOX).first().fill("driving");
            page.getByText("Search").first().tap();
            scan.look("a search in the history");
            scan.foundNothingOn(5);
        }
    }

    @Test
    void screens_of_a_manager() {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            page.setViewportSize(1440, 900);
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/schedule?by=room");
            scan.open("/clients");
            scan.open("/clients/" + treated + "/contact");
            scan.open("/claims/" + claim.id());
            scan.open("/claims/" + claim.id() + "/case");
            scan.open("/claims/files");
            scan.open("/insurance");
            scan.open("/clients/" + treated + "/insurance");
            scan.open("/claims/remittances");
            upload(page, "letter.txt", "Dear practice, thank you for your patience.");
            assertThat(page.getByText("This is not a remittance file.")).isVisible();
            scan.look("a file that is no remittance");
            var stranger = new RemittanceFiles.Row("NOT-OURS", 4_000, 2_500, 1_000, 500);
            upload(page, "stranger.835", RemittanceFiles.of("55-1", stranger));
            assertThat(page.locator("[data-test=remittance-report]")).containsText("Parked");
            scan.look("a parked remittance");
            for (String one : "access-log holds unsigned-notes outcomes outcomes/therapists outcomes/months".split(" "))
                scan.open("/" + one);
            scan.foundNothingOn(17);
        }
    }

    @Test
    void screens_of_an_admin() {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            page.setViewportSize(1440, 900);
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/accounts");
            page.getByText("Invite someone").click();
            page.getByText("Make the invitation").click();
            assertThat(page.locator(".note.caution")).isVisible();
            scan.look("invitation with missing fields");
            page.getByText("Cancel").click();
            scan.open("/practice");
            page.getByText("Add a service").click();
            assertThat(page.getByLabel("Minutes with the client")).isVisible();
            scan.look("a new service");
            page.getByText("Cancel").click();
            scan.open("/practice/messages");
            scan.open("/practice/consents");
            page.getByLabel("Change Treatment", new Page.GetByLabelOptions().setExact(true))
                    .click();
            scan.look("a wording being changed");
            scan.open("/access-log");
            page.getByText("Verify the log").click();
            assertThat(page.getByText("The log is unbroken")).isVisible();
            scan.look("the checked log");
            scan.open("/health");
            scan.foundNothingOn(10);
        }
    }

    @Test
    void a_search_a_visit_without_a_session_and_the_pin() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            page.navigate("/clients/" + treated + "/history");
            page.getByLabel("Search the notes").fill("driving");
            button(page, "Search").tap();
            assertThat(page.locator(".match").first()).isVisible();
            scan.look("history with a search");
            page.getByLabel("Search the notes").fill("sailing");
            button(page, "Search").tap();
            assertThat(button(page, "Show everything")).isVisible();
            scan.look("history with a search in vain");
            page.navigate("/clients/" + treated + "/not-treated");
            page.getByLabel("Reason").fill("Fever since last night");
            page.getByLabel("What you advised").fill("Rest, and see a doctor");
            page.getByLabel("Your password").fill(People.PASSWORD);
            button(page, "Sign").tap();
            assertThat(page.getByText("No session note and no claim.")).isVisible();
            scan.look("a signed encounter");
            scan.open("/pin");
            button(page, "Save this PIN").tap();
            assertThat(page.locator("main .note.caution").last()).isVisible();
            scan.look("a PIN that is refused");
            scan.foundNothingOn(5);
        }
    }

    @Test
    void dialogs_that_book_and_move() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            page.navigate("/notes/" + signed);
            button(page, "This note belongs to another client").tap();
            button(page, "Move it").tap();
            assertThat(page.getByText("Choose the client whose note this is.")).isVisible();
            scan.look("moving a note");
            page.navigate("/schedule");
            button(page, "Book").tap();
            assertThat(page.locator(".client-picker")).isVisible();
            scan.look("booking");
            page.navigate("/clients/" + treated);
            button(page, "Propose the plan's sessions").tap();
            assertThat(page.getByRole(AriaRole.CHECKBOX).first()).isVisible();
            scan.look("the plan's sessions");
            page.navigate("/clients");
            button(page, "Add a client").tap();
            button(page, "Add the client").tap();
            assertThat(page.getByText("Enter the birthday.")).isVisible();
            scan.look("a new client without a birthday");
            scan.foundNothingOn(4);
        }
    }

    @Test
    void a_hold_and_a_note_that_waits_for_its_second_signature() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId held = sessions.inPlan(people.maya(), "Hedda");
        NoteId waiting = sessions.signed(people.noor(), sessions.inPlan(people.noor(), "Nils"), 6, 3);
        try (BrowserContext tablet = browser.tablet();
                BrowserContext desk = browser.tablet();
                BrowserContext supervisor = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            page.navigate("/clients/" + held + "/screening");
            page.locator(".yn").nth(1).getByText("Yes").click();
            assertThat(page.getByText("This may be serious")).isVisible();
            SampleClearance.ofToday(beans, people.maya(), held);
            Page manager = Browser.signIn(desk, "ruth");
            AccessibilityScan holds = new AccessibilityScan(manager);
            manager.navigate("/holds");
            Locator row = button(manager, "Lift the hold of Hedda Reyes");
            assertThat(row.first()).isVisible();
            holds.look("holds");
            row.first().click();
            button(manager, "Lift the hold").click();
            assertThat(manager.getByRole(AriaRole.DIALOG).locator(".note.caution"))
                    .isVisible();
            holds.look("lifting a hold");
            holds.foundNothingOn(2);

            Page selma = Browser.signIn(supervisor, "selma");
            AccessibilityScan cosigning = new AccessibilityScan(selma);
            selma.navigate("/notes/" + waiting);
            selma.getByLabel("Or send it back").fill("Which side was guarded?");
            selma.getByLabel("Your password").fill("not the password at all");
            button(selma, "Co-sign").tap();
            assertThat(selma.getByText("Wrong password")).isVisible();
            cosigning.look("the second signature");
            cosigning.foundNothingOn(1);
        }
    }

    @Test
    void what_is_wrong_is_found_in_the_page_and_in_the_workspace() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            page.navigate("/notes/" + begun + "/write");
            assertThat(page.locator("[data-test=pain-before-6]")).isVisible();
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"/favicon.ico\">')");
            page.locator("[data-test=saved-badge]")
                    .evaluate("badge => badge.style.cssText = 'color: #999; background: #aaa'");
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.look("a spoilt workspace");
            Assertions.assertThat(scan.findings()).anyMatch(finding -> finding.contains("image-alt"));
            Assertions.assertThat(scan.findings())
                    .anyMatch(finding -> finding.contains("color-contrast") && finding.contains("#999999"));
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void upload(Page page, String name, String content) {
        page.locator("[data-test=upload-835] input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }
}
