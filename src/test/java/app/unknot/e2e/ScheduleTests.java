package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.practice.Rooms;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The schedule as it is used: by finger, by key, upright, by day and by night. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScheduleTests {
    private static final AtomicInteger DAY = new AtomicInteger(200);
    private static final AtomicInteger PAST = new AtomicInteger(300);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Rooms rooms;

    @Autowired
    private PracticeClock clock;

    private Browser browser;
    private Subject maya;
    private LocalDate day;

    @BeforeAll
    void open() {
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void takeADayOfItsOwn() {
        maya = people.maya();
        day = clock.today().plusDays(DAY.getAndIncrement());
    }

    @Test
    void a_therapist_books_by_finger_and_says_who_is_here() {
        ClientId ines = clients.inCareOf(maya, "Ines", "Inkwell");
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            Browser.watched(page, "schedule-touch", () -> {
                page.navigate("/schedule?day=" + day);
                slot(page, "10:30 AM").tap();
                client(page).fill("Inkw");
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option(ines)))
                        .tap();
                button(page, "Book").last().tap();
                assertThat(page.getByText("Booked: Ines Inkwell")).isVisible();
                Locator block = block(page, "10:30 AM Ines Inkwell");
                assertThat(block).containsText("Booked");
                assertThat(block).containsText("Back treatment, 60 min");

                block.tap();
                button(page, "Move").waitFor();
                assertThat(button(page, "Arrived")).hasCount(0);
                assertThat(button(page, "No-show")).hasCount(0);
            });
        }
        Assertions.assertThat(rows()).singleElement().satisfies(row -> {
            Assertions.assertThat(row.client()).isEqualTo(ines);
            Assertions.assertThat(row.turnoverMinutes()).isEqualTo(15);
        });
    }

    @Test
    void who_is_here_and_who_did_not_come_is_said_by_finger_once_it_can_be_true() {
        begun("Ines", "Inkstand");
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            Browser.watched(page, "schedule-arrival", () -> {
                page.navigate("/schedule?day=" + day);
                Locator block = block(page, "9:00 AM Ines Inkstand");
                block.tap();
                button(page, "Arrived").tap();
                assertThat(block).containsText("Arrived");
                block.tap();
                button(page, "Not here after all").tap();
                assertThat(block).containsText("Booked");
                block.tap();
                button(page, "No-show").tap();
                assertThat(block).containsText("No-show");
            });
        }
        Assertions.assertThat(rows()).extracting(AppointmentRow::state).containsExactly(AppointmentState.NO_SHOW);
    }

    @Test
    void the_same_with_the_keyboard_alone() {
        ClientId hugo = clients.inCareOf(maya, "Hugo", "Huxtable");
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            Browser.watched(page, "schedule-keys", () -> {
                page.navigate("/schedule?day=" + day);
                tabTo(page, slot(page, "9:00 AM"));
                page.keyboard().press("Enter");
                assertThat(client(page)).isFocused();
                page.keyboard().type("Huxt");
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option(hugo)))
                        .waitFor();
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                tabTo(page, button(page, "Book").last());
                page.keyboard().press("Enter");
                Locator block = block(page, "9:00 AM Hugo Huxtable");
                assertThat(block).containsText("Booked");
                assertThat(block).isFocused();
            });
        }
        Assertions.assertThat(rows()).extracting(AppointmentRow::client).containsExactly(hugo);
    }

    @Test
    void an_arrival_is_said_and_taken_back_with_the_keyboard_alone() {
        begun("Hugo", "Huxley");
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            Browser.watched(page, "schedule-arrival-keys", () -> {
                page.navigate("/schedule?day=" + day);
                Locator block = block(page, "9:00 AM Hugo Huxley");
                tabTo(page, block);
                page.keyboard().press("Enter");
                tabTo(page, button(page, "Arrived"));
                page.keyboard().press("Enter");
                assertThat(block).containsText("Arrived");
                assertThat(block).isFocused();
                page.keyboard().press("Enter");
                tabTo(page, button(page, "Not here after all"));
                page.keyboard().press("Enter");
                assertThat(block).containsText("Booked");
                assertThat(block).isFocused();
                page.keyboard().press("Enter");
                tabTo(page, button(page, "No-show"));
                page.keyboard().press("Enter");
                assertThat(block).containsText("No-show");
            });
        }
        Assertions.assertThat(rows()).extracting(AppointmentRow::state).containsExactly(AppointmentState.NO_SHOW);
    }

    @Test
    void what_speaks_against_a_time_is_said_before_the_button_is_tapped() {
        book(clients.inCareOf(maya, "Early"), 9);
        ClientId late = clients.inCareOf(maya, "Late", "Latimer");
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            Browser.watched(page, "schedule-conflict", () -> {
                page.navigate("/schedule?day=" + day);
                slot(page, "10:30 AM").tap();
                client(page).fill("Lati");
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option(late)))
                        .tap();
                Locator start = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Start"));
                start.fill("9:30 AM");
                start.press("Enter");
                assertThat(page.getByText("Maya Okafor has another appointment at that time."))
                        .isVisible();
                start.fill("7:00 AM");
                start.press("Enter");
                assertThat(page.getByText("outside the opening hours, 8:00 AM to 7:00 PM"))
                        .isVisible();
                page.getByLabel("Why it is booked while closed").fill("She works nights");
                button(page, "Book it anyway").tap();
                assertThat(block(page, "7:00 AM Late Latimer")).isVisible();
            });
        }
    }

    @Test
    void a_manager_sees_everybody_and_moves_an_appointment() {
        book(clients.inCareOf(maya, "Mona"), 9);
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            Browser.watched(page, "schedule-manager", () -> {
                page.navigate("/schedule?day=" + day);
                assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Selma Adler")))
                        .isVisible();
                Locator block = block(page, "9:00 AM Mona Reyes");
                block.tap();
                assertThat(page.getByText("Start session")).hasCount(0);
                assertThat(page.getByText("Open the record")).hasCount(0);
                button(page, "Move").tap();
                Locator start = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Start"));
                start.fill("2:00 PM");
                start.press("Enter");
                button(page, "Move").last().tap();
                assertThat(block(page, "2:00 PM Mona Reyes")).isVisible();
            });
        }
    }

    @Test
    void a_therapist_sees_of_a_colleague_only_that_the_room_is_in_use() {
        Subject selma = people.selma();
        ClientId secret = clients.inCareOf(selma, "Secretia");
        var room = People.get(people.tomas(), () -> rooms.add(LocationId.FIRST, "Garden room " + day));
        People.as(
                selma,
                () -> bookings.book(
                        new Booking(secret, selma.id(), LocationId.FIRST, room.id(), null, at(9), 60, false)));
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            page.navigate("/schedule?by=room&view=week&who=" + room.id() + "&day=" + day);
            assertThat(page.getByText("In use")).hasCount(1);
            assertThat(page.getByText("Secretia")).hasCount(0);
        }
    }

    @Test
    void the_sessions_of_a_plan_are_proposed_and_booked_in_one_go() {
        ClientId pia = beans.createBean(SessionBuilder.class).inPlan(maya, "Pia");
        day = clock.today().plusDays(560);
        book(clients.inCareOf(maya, "Otto"), 9);
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            AccessibilityScan scan = new AccessibilityScan(page);
            Browser.watched(page, "schedule-series", () -> {
                page.navigate("/clients/" + pia);
                button(page, "Propose the plan's sessions").tap();
                Locator first = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Day"));
                first.fill(DateTimeFormatter.ofPattern("M/d/yyyy").format(day));
                first.press("Enter");
                String date =
                        DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US).format(day);
                assertThat(page.getByText("Not " + date + ", 9:00 AM")).isVisible();
                Locator moved = page.getByRole(
                        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Session 1: " + date + ", 10:00 AM"));
                assertThat(moved).isChecked();
                scan.look("proposed sessions");
                page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Session 14:")))
                        .uncheck();
                button(page, "Book 13 sessions").tap();
                assertThat(page.getByText("Booked 13 of 13 sessions for Pia Reyes."))
                        .isVisible();
                assertThat(page.getByText(date + ", 10:00 AM: booked.")).isVisible();
                scan.look("what became of them");
            });
            scan.foundNothingOn(2);
        }
    }

    @Test
    void nothing_stands_in_anybodys_way_and_nothing_runs_off_to_the_side() {
        book(clients.inCareOf(maya, "Wide"), 9);
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "ruth");
            page.setViewportSize(820, 1180);
            AccessibilityScan scan = new AccessibilityScan(page);
            for (String view : List.of("day=" + day, "view=week&day=" + day, "by=room&day=" + day)) {
                scan.open("/schedule?" + view);
                Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(view)
                        .isTrue();
            }
            page.navigate("/schedule?day=" + day);
            block(page, "9:00 AM Wide Reyes").tap();
            button(page, "Move").waitFor();
            scan.look("an appointment");
            button(page, "Move").tap();
            button(page, "Keep as it is").waitFor();
            scan.look("moving");
            button(page, "Keep as it is").tap();
            slot(page, "12:00 PM").first().tap();
            client(page).waitFor();
            scan.look("booking");
            scan.foundNothingOn(6);
        }
    }

    /** On a day of the past that is the test's own: nobody is here or missing before a visit can have begun. */
    private void begun(String firstName, String lastName) {
        day = clock.today().minusDays(PAST.getAndIncrement());
        PracticeClock.at(at(8), () -> book(clients.inCareOf(maya, firstName, lastName), 9));
    }

    private void book(ClientId client, int hour) {
        People.as(
                maya,
                () -> bookings.book(new Booking(client, maya.id(), LocationId.FIRST, null, null, at(hour), 60, false)));
    }

    private Instant at(int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(clock.getZone()).toInstant();
    }

    private List<AppointmentRow> rows() {
        return People.get(maya, () -> schedule.day(day));
    }

    private String option(ClientId client) {
        var reference = People.get(maya, () -> directory.reference(client));
        return reference.listName() + ", " + reference.number();
    }

    private Locator slot(Page page, String time) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Book " + WEEKDAY.format(day) + " " + time + " with Maya Okafor"));
    }

    private static Locator client(Page page) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Client").setExact(true));
    }

    private static Locator block(Page page, String timeAndName) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + timeAndName)));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Presses Tab until it is there, as somebody without a finger would. */
    private static void tabTo(Page page, Locator target) {
        target.waitFor();
        for (int i = 0; i < 200; i++) {
            if ((Boolean) target.evaluate("one => one.matches(':focus')")) return;
            page.keyboard().press("Tab");
        }
        Assertions.fail("Tab never reaches " + target);
    }
}
