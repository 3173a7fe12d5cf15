package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.practice.Locations;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SecondPlace;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a practice has two places, screens ask which; where it has one, nobody sees that there could be more. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPlacesTests {
    private static final AtomicInteger DAY = new AtomicInteger(320);
    private static final List<String> NARROWED = List.of("/schedule", "/outcomes", "/claims", "/unsigned-notes");
    private static final List<String> NARROWED_FOR_THERAPISTS = List.of("/today", "/schedule", "/notes");

    @LocalServerPort
    private int port;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Locations locations;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Browser browser;
    private SecondPlace places;
    private LocationId eastside;
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
    void openASecondPlace() {
        people.staff();
        places = beans.createBean(SecondPlace.class);
        // The practice once had a place where the clocks are others.
        places.open("America/New_York");
        places.closeAll();
        eastside = places.open("");
        places.room(eastside, "Lake room");
        day = clock.today().plusDays(DAY.getAndIncrement());
    }

    @AfterEach
    void closeIt() {
        places.closeAll();
    }

    @Test
    void every_list_can_be_narrowed_to_one_place_and_the_address_says_so() {
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "ruth");
            Browser.watched(page, "narrowed", () -> NARROWED.forEach(address -> narrow(page, address)));
        }
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            for (String address : NARROWED_FOR_THERAPISTS) {
                page.navigate(address + "?at=" + eastside);
                assertThat(page.locator("[data-test=place-filter]")).containsText(name());
            }
        }
    }

    private void narrow(Page page, String address) {
        page.navigate(address);
        choose(page.locator("[data-test=place-filter]"), name());
        assertThat(page).hasURL(Pattern.compile("[?&]at=" + eastside));
        page.reload();
        assertThat(page.locator("[data-test=place-filter]")).containsText(name());
    }

    @Test
    void with_one_place_no_screen_has_a_filter_and_booking_asks_for_no_place() {
        places.closeAll();
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "ruth");
            for (String address : NARROWED) {
                page.navigate(address + "?at=" + eastside);
                page.locator("h1").first().waitFor();
                assertThat(page.locator("[data-test=place-filter]")).isHidden();
            }
            page.navigate("/schedule?day=" + day);
            page.getByLabel(Pattern.compile("Book .* 10:30 AM with Maya Okafor"))
                    .click();
            assertThat(page.getByLabel("Therapist")).isVisible();
            assertThat(page.getByLabel("Location")).isHidden();
        }
    }

    @Test
    void a_visit_is_booked_at_the_chosen_place_and_the_other_place_sees_that_the_therapist_is_away() {
        Subject maya = people.maya();
        ClientId lena = clients.inCareOf(maya, "Lena", "Lakeside");
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "ruth");
            Browser.watched(page, "two-places", () -> {
                page.navigate("/schedule?day=" + day + "&at=" + eastside);
                page.getByLabel(Pattern.compile("Book .* 10:30 AM with Maya Okafor"))
                        .click();
                page.getByRole(
                                AriaRole.COMBOBOX,
                                new Page.GetByRoleOptions().setName("Client").setExact(true))
                        .fill("Lakes");
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Lakeside")))
                        .click();
                assertThat(page.locator("vaadin-select:has-text('" + name() + "')")
                                .last())
                        .isVisible();
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Book").setExact(true))
                        .last()
                        .click();
                assertThat(page.getByText("Booked: Lena Lakeside")).isVisible();
                Locator block = page.locator(".sched-block:has-text('Lena Lakeside')");
                assertThat(block).containsText("Lake room, " + name());
                page.navigate("/schedule?day=" + day + "&at=" + LocationId.FIRST);
                assertThat(page.locator(".sched-quiet.in-use:has-text('At another location')"))
                        .isVisible();
                assertThat(page.getByText("Lena Lakeside")).isHidden();
            });
        }
        Assertions.assertThat(People.get(
                        maya,
                        () -> bookings.objection(new Booking(
                                lena,
                                maya.id(),
                                LocationId.FIRST,
                                null,
                                null,
                                day.atTime(10, 30).atZone(clock.getZone()).toInstant(),
                                60,
                                false))))
                .isPresent();
    }

    @Test
    void an_admin_adds_a_place_and_closes_it_and_a_manager_finds_it_below_the_team() {
        String added = "Westside " + DAY.get();
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "tomas");
            page.navigate("/practice");
            page.getByText("Open the locations").click();
            page.getByText("Add a location").click();
            page.getByLabel("Name of the location").fill(added);
            page.getByText("Save").click();
            Locator card = page.locator("[data-test=location]:has-text('" + added + "')");
            assertThat(card).containsText("On claims: 11 Office");
            card.getByLabel("New room").fill("Quiet room");
            card.getByText("Add room").click();
            assertThat(card).containsText("Quiet room");
        }
        try (BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "ruth");
            page.navigate("/team");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Locations"))
                    .click();
            page.getByLabel("Close " + added).click();
            page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button], [slot=confirm-button]")
                    .first()
                    .click();
            assertThat(page.locator("[data-test=location]:has-text('" + added + "')"))
                    .containsText("Closed on");
        }
    }

    private String name() {
        return locations.of(eastside).name();
    }

    private static void choose(Locator select, String option) {
        Browser.settled(select.page());
        select.click();
        select.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        assertThat(select).containsText(option);
    }
}
