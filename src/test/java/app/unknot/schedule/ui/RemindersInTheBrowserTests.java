package app.unknot.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What leaves the schedule, in a browser: reminders, and the day on paper. */
@PortalTest
class RemindersInTheBrowserTests {
    private static final int FAR_AHEAD = 700;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private Bookings bookings;

    @Autowired
    private PracticeClock clock;

    @Test
    void a_client_is_reminded_from_the_list_and_the_line_says_so() throws IOException {
        LocalDate day = clock.today().plusDays(FAR_AHEAD);
        book(clients.inCareOf(people.maya(), "Remindanna"), day);
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "maya");
            page.navigate("/schedule/reminders?day=" + day);
            Locator line = page.locator("[data-test=reminder]");
            PlaywrightAssertions.assertThat(line).containsText("Remindanna");
            assertThat(line.locator("a[href^='sms:']").getAttribute("href")).contains("Hi%20Remindanna");
            assertThat(line.locator("a[href^='mailto:']").getAttribute("href"))
                    .startsWith("mailto:remindanna@example.org?subject=");
            PlaywrightAssertions.assertThat(line.getByText("Send the email")).hasCount(0);
            Download visit = page.waitForDownload(
                    () -> line.locator("[data-test=visit-file]").click());
            assertThat(visit.suggestedFilename()).isEqualTo("visit-" + day + ".ics");
            assertThat(Files.readString(visit.path()))
                    .contains("SUMMARY:Visit at", "BEGIN:VEVENT")
                    .doesNotContain("Remindanna");
            button(page, "Mark as reminded").click();
            PlaywrightAssertions.assertThat(line).containsText("Reminded ");
            PlaywrightAssertions.assertThat(
                            page.locator("header").filter(new Locator.FilterOptions().setHasText("Reminded: 1 of 1")))
                    .isVisible();
            button(page, "Not reminded after all").click();
            PlaywrightAssertions.assertThat(button(page, "Mark as reminded")).isVisible();
            button(page, "Wants no reminders").click();
            PlaywrightAssertions.assertThat(line).containsText("Does not want reminders.");
            PlaywrightAssertions.assertThat(line.locator("copy-button")).hasCount(0);
        }
    }

    @Test
    void a_day_is_printed_after_the_password() {
        LocalDate day = clock.today().plusDays(FAR_AHEAD + 1);
        book(clients.inCareOf(people.maya(), "Printanna"), day);
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/schedule?day=" + day);
            button(page, "More").click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Print"))
                    .click();
            PlaywrightAssertions.assertThat(page.getByText("Nothing about health is on the paper"))
                    .isVisible();
            button(page, "Print").last().click();
            page.getByLabel("Your password").fill(People.PASSWORD);
            Download sheet =
                    page.waitForDownload(() -> button(page, "Print").last().click());
            assertThat(sheet.suggestedFilename()).isEqualTo("day-" + day + ".pdf");
        }
    }

    @Test
    void an_admin_words_the_reminder_and_words_that_say_no_day_are_refused() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "tomas");
            page.navigate("/practice");
            page.getByText("Open reminders and calendars").click();
            Locator words = page.getByLabel("Words of a reminder");
            words.fill("See you, {name}!");
            button(page, "Save").click();
            PlaywrightAssertions.assertThat(page.getByText("keep {day} and {time} in it"))
                    .isVisible();
            words.fill("See you on {day} at {time}, {name}!");
            button(page, "Save").click();
            PlaywrightAssertions.assertThat(page.getByText("Saved.")).isVisible();
            page.reload();
            PlaywrightAssertions.assertThat(words).hasValue("See you on {day} at {time}, {name}!");
            words.fill("");
            button(page, "Save").click();
            PlaywrightAssertions.assertThat(words).hasValue(java.util.regex.Pattern.compile("Hi \\{name}, this is .*"));
        }
    }

    @Test
    void a_therapist_makes_a_calendar_address_which_is_shown_once() {
        people.staff();
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "selma");
            page.navigate("/my-account");
            page.getByText("See your visits in another calendar").click();
            button(page, "Make an address").click();
            page.getByLabel("Your password").fill(People.PASSWORD);
            button(page, "Make an address").last().click();
            Locator address = page.locator("#calendar-address");
            PlaywrightAssertions.assertThat(address).containsText("/calendar/");
            String shown = address.textContent();
            assertThat(page.request().get(shown).text()).contains("BEGIN:VCALENDAR");
            button(page, "Close").click();
            PlaywrightAssertions.assertThat(page.getByText("Address made")).isVisible();
            page.reload();
            PlaywrightAssertions.assertThat(page.getByText(", last read")).isVisible();
            assertThat(page.content()).doesNotContain(shown.substring(shown.lastIndexOf('/') + 1));
            button(page, "End the address").click();
            page.locator("vaadin-button[slot=confirm-button]").click();
            PlaywrightAssertions.assertThat(button(page, "Make an address")).isVisible();
            assertThat(page.request().get(shown).status()).isEqualTo(404);
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private void book(ClientId client, LocalDate day) {
        Subject maya = people.maya();
        People.as(
                maya,
                () -> bookings.book(new Booking(
                        client,
                        maya.id(),
                        LocationId.FIRST,
                        null,
                        null,
                        day.atTime(10, 0).atZone(clock.getZone()).toInstant(),
                        60,
                        true)));
    }
}
