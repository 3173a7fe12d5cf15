package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleFiles;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Selma reads the record of Maya's client on a tablet, Ruth ends it and reviews it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergencyAccessTests {
    private static final int NOT_FOUND = 404;

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private DocumentUploads uploads;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private ClientId ana;
    private NoteId note;
    private DocumentId letter;
    private String number;

    @BeforeAll
    void ana_is_in_mayas_care() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ana = sessions.inPlan(people.maya(), "Ana");
        note = sessions.signed(people.maya(), ana, 6, 3);
        People.as(people.maya(), () -> {
            number = directory.reference(ana).number();
            letter = uploads.upload(
                    ana,
                    new DocumentForm(DocumentKind.REPORT, "Letter by the surgeon", "Dr. Ito", null, null),
                    SampleFiles.scan());
        });
        browser = new Browser(port);
    }

    @AfterAll
    void nothing_stays_open() {
        browser.close();
        jdbc.sql("delete from emergency_grant").update();
        jdbc.sql("update security_notice set seen_at = at where seen_at is null")
                .update();
    }

    @Test
    void it_opens_reading_until_a_manager_ends_it_and_is_reviewed() {
        try (BrowserContext tablet = browser.tablet();
                BrowserContext desk = browser.tablet()) {
            Page selma = Browser.signIn(tablet, "selma");
            Page ruth = Browser.signIn(desk, "ruth");
            Browser.watched(selma, "emergency-selma", () -> {
                AccessibilityScan scan = new AccessibilityScan(selma);
                open(selma, scan);
                read(selma, scan);
                scan.foundNothingOn(3);
            });
            Browser.watched(ruth, "emergency-ruth", () -> endedBy(ruth));
            Browser.watched(selma, "emergency-closed", () -> closed(selma));
            Browser.watched(ruth, "emergency-review", () -> reviewedBy(ruth));
        }
    }

    private void open(Page selma, AccessibilityScan scan) {
        assertThat(status(selma, "/emergency/" + ana)).as("before it is open").isEqualTo(NOT_FOUND);
        selma.navigate("/emergency");
        selma.getByLabel("Record number").fill(number);
        button(selma, "Find").click();
        assertThat(selma.getByText("AR, born 1980, record " + number)).isVisible();
        button(selma, "Medical emergency").click();
        selma.getByLabel("Why you need this record now, in a sentence").fill("too short");
        selma.getByLabel("Your password").fill(People.PASSWORD);
        button(selma, "Open emergency access").click();
        assertThat(selma.getByText("at least 15 letters")).isVisible();
        scan.look("asking for it");
        selma.getByLabel("Why you need this record now, in a sentence")
                .fill("She fell off the table, Maya cannot be reached");
        button(selma, "Open emergency access").click();
        assertThat(selma).hasURL(Pattern.compile("/emergency/" + ana));
    }

    private void read(Page selma, AccessibilityScan scan) {
        assertThat(selma.locator(".emergency-banner time-left")).hasText(Pattern.compile("(59|60) minutes left"));
        assertThat(selma.locator(".emergency-mark span").first()).containsText("Selma Adler");
        assertThat(selma.getByText("Lift the youngest without thinking")).isVisible();
        scan.look("the record");
        button(selma, Pattern.compile("^Read the note of")).first().click();
        assertThat(selma.locator(".note-texts").first()).isVisible();
        scan.look("a note");
        assertThat(status(selma, "/documents/" + letter)).isEqualTo(200);
        for (String ordinary : new String[] {"/clients/" + ana, "/clients/" + ana + "/intake", "/notes/" + note})
            assertThat(status(selma, ordinary)).as(ordinary).isEqualTo(NOT_FOUND);
        for (int width : new int[] {390, 820}) {
            selma.setViewportSize(width, 844);
            assertThat((Integer) selma.evaluate(
                            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling at " + width)
                    .isLessThanOrEqualTo(0);
        }
    }

    private void endedBy(Page ruth) {
        ruth.navigate("/outcomes");
        Locator notice = ruth.locator(".notices").getByText("A colleague reads a client's record");
        assertThat(notice).isVisible();
        ruth.locator(".notices").getByText("See who").click();
        assertThat(row(ruth)).containsText("Selma Adler: Ana Reyes");
        AccessibilityScan scan = new AccessibilityScan(ruth);
        scan.look("what is open");
        scan.foundNothingOn(1);
        button(ruth, "End it now").click();
        assertThat(button(ruth, "Review")).isVisible();
    }

    private void closed(Page selma) {
        button(selma, Pattern.compile("^Read the note of")).first().click();
        assertThat(selma.getByText("Emergency access to this record has ended")).isVisible();
        assertThat(selma.locator(".emergency-banner")).hasCount(0);
        assertThat(status(selma, "/documents/" + letter)).isEqualTo(NOT_FOUND);
        assertThat(status(selma, "/emergency/" + ana)).isEqualTo(NOT_FOUND);
    }

    private void reviewedBy(Page ruth) {
        button(ruth, "Review").click();
        Locator dialog = ruth.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("She fell off the table, Maya cannot be reached"))
                .isVisible();
        assertThat(dialog.locator(".log-table")).containsText("Read a signed note");
        AccessibilityScan scan = new AccessibilityScan(ruth);
        scan.look("the review");
        scan.foundNothingOn(1);
        dialog.getByText("Justified", new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog.getByText("Save the review").click();
        assertThat(row(ruth)).containsText("Justified");
        ruth.navigate("/outcomes");
        assertThat(ruth.locator(".notices")).not().containsText("emergency access");
    }

    private Locator row(Page ruth) {
        return ruth.locator(".emergency-row").filter(new Locator.FilterOptions().setHasText(number));
    }

    private static int status(Page page, String address) {
        return Objects.requireNonNull(page.request()
                        .get(
                                address,
                                com.microsoft.playwright.options.RequestOptions.create()
                                        .setHeader("Accept", "text/html,application/xhtml+xml")))
                .status();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
