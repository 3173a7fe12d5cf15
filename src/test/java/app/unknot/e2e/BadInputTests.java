package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.people.NewAccount;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.claims.Remittances;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the portal answers to what it did not ask for: in words, with nothing lost and nothing given away. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {
    private static final int TRIES = 10;
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Joining joining;

    @Autowired
    private LogEntries written;

    @Autowired
    private Remittances remittances;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Browser browser;
    private BrowserContext tablet;
    private NoteId note;

    @BeforeAll
    void beginASession() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        note = sessions.begun(people.maya(), sessions.inPlan(people.maya(), "Ramon"));
        browser = new Browser(port);
    }

    @BeforeEach
    void takeATablet() {
        tablet = browser.tablet();
    }

    @AfterEach
    void putItBack() {
        tablet.close();
        people.seeEveryNotice();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_wrong_password_is_said_clearly_and_the_name_stays_typed() {
        Page page = tablet.newPage();
        signIn(page, "maya", "not the password at all");
        assertThat(page.locator(".note.caution")).containsText("Wrong name or password");
        assertThat(page.locator("input[name=username]")).hasValue("maya");
        assertThat(page.locator("input[name=password]")).hasValue("");
        assertThat(page.url()).doesNotContain("maya");
        saysNothingOfTheInside(page.content());

        page.fill("input[name=password]", People.PASSWORD);
        page.click("button[type=submit]");
        page.waitForSelector("nav.rail");
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password() {
        Page page = tablet.newPage();
        signIn(page, "nobody\"><b>here", "not the password at all");
        assertThat(page.locator(".note.caution")).containsText("Wrong name or password");
        assertThat(page.locator("input[name=username]")).hasValue("nobody\"><b>here");
        page.reload();
        assertThat(page.locator("input[name=username]")).hasValue("");
    }

    @Test
    void after_too_many_tries_the_answer_says_so_and_a_new_code_helps() {
        accept("vera.lind", code("vera.lind"));
        Page page = tablet.newPage();
        for (int i = 0; i < TRIES; i++) Visits.refused(page, "vera.lind", "guess " + i);
        signIn(page, "vera.lind", People.PASSWORD);
        assertThat(page.locator(".note.caution")).containsText("too many attempts");
        assertThat(page.locator(".note.caution")).containsText("wait 15 minutes, or ask your admin for a new code");

        accept(
                "vera.lind",
                people.code(accounts.rows().stream()
                                .filter(row -> row.signInName().equals("vera.lind"))
                                .findFirst()
                                .orElseThrow()
                                .id())
                        .text());
        signIn(page, "vera.lind", People.PASSWORD);
        page.waitForSelector("nav.rail");
    }

    @Test
    void an_address_that_leads_nowhere_says_so() {
        Page page = Browser.signIn(tablet, "maya");
        for (String address : List.of(
                "/no-such-page",
                "/clients/not-an-id",
                "/clients/4711/plan",
                "/clients/%3Cb%3E/screening",
                "/clients/00000000-0000-0000-0000-000000000000/session",
                "/notes/not-an-id",
                "/notes/0/write",
                "/claims/not-an-id",
                "/setup/more")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(page.getByText("Nothing here")).isVisible();
            saysNothingOfTheInside(page.content());
        }
    }

    @Test
    void a_claim_whose_number_only_looks_like_one_is_not_found() {
        Page page = Browser.signIn(tablet, "ruth");
        for (String address : List.of("/claims/------------------------------------", "/claims/" + UUID.randomUUID())) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(page.getByText("Nothing here")).isVisible();
            saysNothingOfTheInside(page.content());
        }
    }

    @Test
    void a_colleagues_client_is_not_found_and_the_attempt_is_logged() {
        Page page = Browser.signIn(tablet, "selma");
        for (String screen : List.of("", "/plan", "/screening", "/session")) {
            ClientId xenia = clients.inCareOf(people.maya(), "Xenia");
            assertThat(page.navigate("/clients/" + xenia + screen).status())
                    .as(screen)
                    .isEqualTo(404);
            assertThat(page.getByText("Nothing here")).isVisible();
            assertThat(page.content()).as(screen).doesNotContain("Xenia", "Reyes", "Truck driver");
            assertThat(newestEntries()).as(screen).anySatisfy(entry -> {
                assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
                assertThat(entry.object()).isEqualTo("client " + xenia);
                assertThat(entry.actorId()).isEqualTo(people.selma().id().value());
            });
        }
    }

    @Test
    void files_that_cannot_be_a_remittance_post_nothing_and_say_so(@TempDir Path folder) throws IOException {
        Page page = Browser.signIn(tablet, "ruth");
        page.navigate("/claims/remittances");
        int before = People.get(people.ruth(), () -> remittances.remittances(0)).size();
        refused(
                page,
                "letter.txt",
                "Dear practice, thank you.".getBytes(StandardCharsets.UTF_8),
                "This is not a remittance file.");
        refused(page, "empty.835", new byte[0], "This file is empty.");
        refused(page, "scan.835", "%PDF-1.7 and more".getBytes(StandardCharsets.UTF_8), "This is a PDF.");
        refused(page, "cut.835", "ISA*00*".getBytes(StandardCharsets.UTF_8), "This file is cut off");
        refused(
                page,
                "photo.jpg",
                new byte[] {(byte) 0xff, (byte) 0xd8},
                "Choose an .835, .277, .999, .edi or .txt file");
        Path huge = folder.resolve("huge.835");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * MEGABYTE + 1);
        }
        page.locator("[data-test=upload-835] input[type=file]").setInputFiles(huge);
        assertThat(page.locator(".note.caution")).containsText("at most 100 MB");
        page.reload();
        Browser.settled(page);
        assertThat(page.locator(".note.caution")).hasCount(0);
        // A browser that does not hold to the limit is stopped by the server.
        page.locator("[data-test=upload-835]").evaluate("upload => upload.maxFileSize = Infinity");
        page.locator("[data-test=upload-835] input[type=file]").setInputFiles(huge);
        assertThat(page.locator(".note.caution")).containsText("at most 100 MB");
        assertThat(People.get(people.ruth(), () -> remittances.remittances(0))).hasSize(before);
    }

    @Test
    void an_invitation_with_missing_fields_says_which_and_keeps_what_was_typed() {
        Page page = Browser.signIn(tablet, "tomas");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Invite someone").setExact(true))
                .click();
        page.getByLabel("First name").fill("Nora");
        page.getByText("Make the invitation").click();
        assertThat(page.locator(".note.caution")).containsText("Choose at least one role.");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Therapist"))
                .check();
        page.getByText("Make the invitation").click();
        assertThat(page.locator(".note.caution")).containsText("Enter the name and the sign-in name.");
        page.getByLabel("Last name").fill("N".repeat(81));
        page.getByLabel("Sign-in name").fill("maya");
        page.getByText("Make the invitation").click();
        assertThat(page.getByText("this has 1 too many").last()).isVisible();
        page.getByLabel("Last name").fill("Novak");
        page.getByText("Make the invitation").click();
        assertThat(page.locator(".note.caution")).containsText("Someone already signs in with \"maya\".");
        assertThat(page.getByLabel("First name")).hasValue("Nora");
        assertThat(page.getByLabel("Last name")).hasValue("Novak");
        assertThat(page.getByLabel("Sign-in name")).hasValue("maya");
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Therapist")))
                .isChecked();
        assertThat(page.locator("#invitation-link")).hasCount(0);
    }

    @Test
    void operations_that_are_none_are_refused_and_change_nothing() {
        Page page = workspace();
        for (String body : List.of(
                "",
                "{",
                "not json",
                "[]",
                "{}",
                "{\"operations\":null}",
                "{\"operations\":[null]}",
                "{\"operations\":[{}]}",
                "{\"operations\":[{\"opId\":\"1\",\"field\":\"pain.before\",\"value\":5}]}",
                "{\"operations\":\"drop table\"}")) {
            APIResponse answer = Visits.post(page, "/api/notes/" + note + "/ops", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.text()).as(body).contains("What you wrote is kept on the tablet");
            saysNothingOfTheInside(answer.text());
        }
    }

    @Test
    void a_signature_without_a_password_is_refused() {
        Page page = workspace();
        for (String body : List.of("", "{}", "{\"password\":null,\"seen\":\"\"}")) {
            APIResponse answer = Visits.post(page, "/api/notes/" + note + "/sign", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            saysNothingOfTheInside(answer.text());
        }
    }

    @Test
    void a_request_without_its_token_is_refused_and_a_new_token_is_to_be_had() {
        Page page = workspace();
        tablet.clearCookies(new BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
        assertThat(Visits.post(page, "/api/notes/" + note + "/ops", "{\"operations\":[]}")
                        .status())
                .isEqualTo(403);
        tablet.clearCookies(new BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
        page.request().get("/api/journal/key?device=" + UUID.randomUUID());
        assertThat(Visits.post(page, "/api/notes/" + note + "/ops", "{\"operations\":[]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_value_out_of_range_is_refused_by_its_operation() {
        String id = UUID.randomUUID().toString();
        String body = """
                {"operations":[{"opId":"%1$s","field":"pain.before","value":11,"supersedes":[],
                "clientTime":"2026-11-02T09:00:00Z","deviceId":"%1$s"}]}""".formatted(id);
        APIResponse answer = Visits.post(workspace(), "/api/notes/" + note + "/ops", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(id, "Enter a whole number from 0 to 10");
    }

    @Test
    void a_request_that_is_too_large_is_refused_unread() {
        String body = "{\"operations\":[\"" + "x".repeat(5 * MEGABYTE) + "\"]}";
        APIResponse answer = Visits.post(workspace(), "/api/notes/" + note + "/ops", body);
        assertThat(answer.status()).isEqualTo(413);
        saysNothingOfTheInside(answer.text());
    }

    @Test
    void an_id_that_is_none_is_not_found_by_the_endpoints() {
        Page page = workspace();
        for (String address : List.of("/api/notes/not-an-id/draft", "/api/notes/" + UUID.randomUUID() + "/draft")) {
            APIResponse answer = page.request().get(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            saysNothingOfTheInside(answer.text());
        }
    }

    private static void signIn(Page page, String name, String password) {
        page.navigate("/login");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", password);
        page.click("button[type=submit]");
    }

    private String code(String name) {
        return people.invitation(new NewAccount(name, "Vera", "Lind", Set.of(Role.THERAPIST)))
                .text();
    }

    private void accept(String name, String code) {
        assertThat(joining.accept(code, People.PASSWORD, People.from(null))).isEqualTo(name);
    }

    private Page workspace() {
        Page page = Browser.signIn(tablet, "maya");
        page.navigate("/notes/" + note + "/write");
        assertThat(page.locator("[data-test=pain-before-6]")).isVisible();
        return page;
    }

    private static void refused(Page page, String name, byte[] content, String words) {
        page.locator("[data-test=upload-835] input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content));
        assertThat(page.locator(".note.caution", new Page.LocatorOptions().setHasText(words)))
                .containsText("Nothing was posted.");
        page.navigate("/claims/remittances");
    }

    private List<AuditEntry> newestEntries() {
        return written.newest(50);
    }

    private static void saysNothingOfTheInside(String page) {
        assertThat(page).doesNotContain("Exception", "app.unknot", "org.springframework", "com.vaadin", "\tat ");
    }
}
