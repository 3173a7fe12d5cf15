package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.waitlist.SuitableTimes;
import app.unknot.schedule.waitlist.Waitlist;
import app.unknot.schedule.waitlist.WaitlistWish;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a front desk does in its first hour: callers, doubles, a day off, a canceled visit, and a line that does not answer. */
@PortalTest
class FrontDeskMorningTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private Subject ida;
    private LocalDate off;
    private String last;

    @ParameterizedTest
    @CsvSource({"1440, 900, Desk", "768, 1024, Upright"})
    void a_morning_at_the_front_desk(int width, int height, String at) {
        last = at + "smorning";
        UserId id = people.newcomer("Ida" + at);
        ida = new Subject(id, "Ida" + at + " Zorzi", Set.of(Role.THERAPIST), Places.EVERYWHERE, Places.EVERYWHERE);
        off = clock.today().with(TemporalAdjusters.next(width > height ? DayOfWeek.TUESDAY : DayOfWeek.WEDNESDAY));
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.setViewportSize(width, height);
            Browser.watched(page, "front-desk-" + at, () -> {
                aCallerIsFoundByHalfANameAndAPhoneNumber(page);
                aDoubleIsNoticedAndMerged(page);
                aDayOffMovesFourVisits(page);
                aCanceledVisitGoesToTheWaitlist(page);
                twoTapsOnABadLineBookOnce(page);
            });
        }
    }

    private void aCallerIsFoundByHalfANameAndAPhoneNumber(Page page) {
        clients.registered(ida, "Mariposa", last, LocalDate.of(1980, 5, 4));
        page.navigate("/clients");
        page.locator("[data-test=list-search] input").fill("posa " + last.toLowerCase(Locale.ROOT) + " 555-0148");
        assertThat(page.locator("[data-test=list-total]")).hasText("Clients: 1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(last + ", Mariposa"))
                .first()
                .click();
        assertThat(page.getByText("(206) 555-0148").first()).isVisible();
    }

    private void aDoubleIsNoticedAndMerged(Page page) {
        clients.registered(ida, "Mariposa", last + "s", LocalDate.of(1980, 5, 4));
        page.navigate("/clients");
        button(page, "Add a client").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("First name")).isVisible();
        Browser.settled(page);
        dialog.getByLabel("First name").fill("Mariposa");
        dialog.getByLabel("Last name").fill(last);
        Browser.settled(page);
        dialog.getByLabel("Born").fill("5/4/1980");
        dialog.getByLabel("Born").press("Enter");
        assertThat(dialog.getByText(Pattern.compile("looks like|Looks like")).first())
                .isVisible();
        button(page, "Open Mariposa " + last).first().click();
        page.getByText("Merge with another record...").click();
        Locator other = page.getByRole(AriaRole.COMBOBOX).first();
        other.fill(last + "s");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(last + "s, Mariposa")))
                .click();
        page.getByLabel("Why both are the same client").fill("Called twice, is one person");
        button(page, "Merge into Mariposa " + last).click();
        page.navigate("/clients");
        page.locator("[data-test=list-search] input").fill("mariposa " + last);
        assertThat(page.locator("[data-test=list-total]")).hasText("Clients: 1");
    }

    private void aDayOffMovesFourVisits(Page page) {
        List<AppointmentId> four = IntStream.of(9, 11, 13, 15)
                .mapToObj(hour -> book(clients.inCareOf(ida, "Visitor" + hour, last), off, hour))
                .toList();
        page.navigate("/schedule/time-off");
        button(page, "Add time off").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("vaadin-select").first()).isVisible();
        Browser.settled(page);
        dialog.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(ida.displayName()))
                .last()
                .click();
        dialog.getByLabel("First day").fill(off.getMonthValue() + "/" + off.getDayOfMonth() + "/" + off.getYear());
        dialog.getByLabel("First day").press("Enter");
        button(page, "See the visits").click();
        assertThat(page.locator("[data-test=visit-in-time-off]")).hasCount(4);
        page.getByText(Pattern.compile("Approve: 4 move|Move 4 visits")).click();
        assertThat(page.locator("[data-test=visit-in-time-off]")).hasCount(0);
        assertThat(four).extracting(visit -> clock.dayOf(row(visit).startsAt())).doesNotContain(off);
    }

    private void aCanceledVisitGoesToTheWaitlist(Page page) {
        LocalDate day = off.plusDays(6);
        ClientId waits = clients.inCareOf(ida, "Jonas", last);
        People.get(
                ida,
                () -> waitlist.ask(
                        waits,
                        new WaitlistWish(
                                ida.id(),
                                false,
                                LocationId.FIRST,
                                false,
                                null,
                                60,
                                SuitableTimes.ANY,
                                "Before a trip")));
        book(clients.inCareOf(ida, "Priya", last), day, 10);
        page.navigate("/schedule?view=week&day=" + day + "&who=" + ida.id());
        page.locator(".sched-block:has-text('Priya " + last + "')").click();
        button(page, "Cancel the appointment").click();
        confirm(page);
        assertThat(page.locator(".sched-block:has-text('Priya " + last + "')")).hasCount(0);
        page.navigate("/schedule/waitlist");
        assertThat(page.getByText("Who could come").first()).isVisible();
        page.locator(".list-row:has-text('" + ida.displayName() + "')")
                .filter(new Locator.FilterOptions().setHasText(String.valueOf(day.getDayOfMonth())))
                .getByText("Who could come")
                .first()
                .click();
        button(page, "Book Jonas").click();
        assertThat(page).hasURL(Pattern.compile("/schedule\\?day=" + day));
        assertThat(booked(day, waits)).hasSize(1);
    }

    private void twoTapsOnABadLineBookOnce(Page page) {
        LocalDate day = off.plusDays(8);
        ClientId caller = clients.inCareOf(ida, "Tapper", last);
        page.navigate("/schedule?day=" + day);
        button(page, "Book").first().click();
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Client").setExact(true))
                .fill("Tapper " + last);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Tapper")))
                .click();
        page.getByLabel("Therapist").last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(ida.displayName()))
                .last()
                .click();
        Browser.settled(page);
        page.route(Pattern.compile("v-r=uidl"), late -> {
            page.waitForTimeout(700);
            late.resume();
        });
        button(page, "Book").last().dblclick();
        assertThat(page.getByText("Booked: Tapper " + last)).isVisible();
        page.unroute(Pattern.compile("v-r=uidl"));
        assertThat(booked(day, caller)).hasSize(1);
    }

    private List<AppointmentRow> booked(LocalDate day, ClientId client) {
        return People.get(people.ruth(), () -> schedule.days(day, day, Places.EVERYWHERE)).stream()
                .filter(row -> row.client().equals(client) && row.state() == AppointmentState.BOOKED)
                .toList();
    }

    private AppointmentId book(ClientId client, LocalDate day, int hour) {
        Instant start = day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
        return People.get(
                ida, () -> bookings.book(new Booking(client, ida.id(), LocationId.FIRST, null, null, start, 60, true)));
    }

    private AppointmentRow row(AppointmentId visit) {
        return People.get(people.ruth(), () -> schedule.open(visit));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void confirm(Page page) {
        page.locator("vaadin-confirm-dialog [slot=confirm-button], [slot=confirm-button]")
                .first()
                .click();
    }
}
