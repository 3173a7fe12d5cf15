package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.checkins.CheckInLinks;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What became of one client, as a therapist sees it, a client answers it, and a phone at home shows it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientOutcomesScreensTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private CheckInLinks links;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Browser browser;
    private ClientId client;

    @BeforeAll
    void treat() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Okzara");
        sessions.signed(maya, client, 7, 4);
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_therapist_reads_the_course_enters_a_total_and_prints_both_reports() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/clients/" + client + "/outcomes");
            assertThat(page.locator("pain-course circle.before")).hasCount(1);
            assertThat(page.locator(".outcome-ladder .on")).hasText("Not yet");
            page.getByText("Enter a total").click();
            page.getByLabel("Total", new Page.GetByLabelOptions().setExact(true))
                    .fill("25");
            page.getByText("Save the total").click();
            assertThat(page.getByText("has a total from 0 to 24")).isVisible();
            scan.look("a total that the paper cannot have");
            page.getByLabel("Total", new Page.GetByLabelOptions().setExact(true))
                    .fill("14");
            page.getByText("Save the total").click();
            assertThat(page.locator(".text-table").getByText("Roland-Morris")).isVisible();
            scan.open("/clients/" + client + "/outcomes/report");
            page.getByText("For the referring doctor").click();
            assertThat(page.getByText("Definition 2")).isVisible();
            scan.look("report for the doctor");
            scan.foundNothingOn(4);
        }
    }

    @Test
    void a_client_answers_on_the_tablet_one_question_after_the_other() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/clients/" + client + "/outcomes/questions");
            page.getByText("Checkpoint", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Give to Okzara").click();
            assertThat(page.getByText("Question 1 of")).isVisible();
            scan.look("the first question");
            page.getByText("Next").click();
            assertThat(page.getByText("Please answer each question.")).isVisible();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("6").setExact(true))
                    .click();
            page.getByText("Next").click();
            assertThat(page.getByText("Question 2 of")).isVisible();
            page.getByText("Skip").click();
            assertThat(page.getByText("Question 3 of")).isVisible();
            page.getByText("Give the tablet back").click();
            assertThat(page.locator("tablet-lock")).isVisible();
            scan.foundNothingOn(2);
        }
    }

    @Test
    void a_link_is_copied_scanned_or_written_into_a_message() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            page.navigate("/clients/" + client + "/outcomes");
            page.getByText("After the last visit").click();
            assertThat(page.locator("#check-in-link")).containsText("/check-in/");
            assertThat(page.getByText("Copy the link")).isVisible();
            assertThat(page.getByText("Write an email")).hasAttribute("href", Pattern.compile("mailto:.*check-in.*"));
            assertThat(page.getByText("Write a text message"))
                    .hasAttribute("href", Pattern.compile("sms:.*check-in.*"));
            assertThat(page.locator("img.qr")).isVisible();
            scan.look("a link");
            page.getByText("Close", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("End the link").click();
            assertThat(page.getByText("Not answered")).isVisible();
            scan.foundNothingOn(1);
        }
    }

    @Test
    void a_phone_without_a_sign_in_answers_by_the_link() {
        String path = People.get(people.maya(), () -> links.make(client, CheckInKind.THREE_MONTHS))
                .path();
        try (BrowserContext phone = browser.tablet()) {
            Page page = phone.newPage();
            page.setViewportSize(390, 844);
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/" + path);
            for (String code : new String[] {"NPRS-NOW", "NPRS-WEEK", "SLEEP", "MEDICINE-DAYS"})
                page.locator("input[name='" + code + "'][value='3']").check();
            for (String code : new String[] {"GROC-11", "CORE-WORK", "CORE-MEDICINE"})
                page.locator("input[name='" + code + "'][value='1']").check();
            page.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByText("Sent. Thank you.")).isVisible();
            scan.look("sent");
            scan.open("/" + path);
            assertThat(page.getByText("This link does not work")).isVisible();
            scan.foundNothingOn(3);
        }
    }
}
