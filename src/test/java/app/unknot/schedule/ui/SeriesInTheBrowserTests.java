package app.unknot.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A series in a browser: what is booked is what was on the screen. */
@PortalTest
class SeriesInTheBrowserTests {
    /** Types another day, and taps the button before the new list can have come. */
    private static final String TYPE_AND_TAP = """
            day => {
              const picker = document.querySelector('vaadin-dialog vaadin-date-picker');
              picker.value = day;
              [...document.querySelectorAll('vaadin-dialog button')]
                .find((one) => one.textContent.startsWith('Book ')).click();
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PracticeClock clock;

    @Test
    void a_tap_that_was_meant_for_another_list_books_nothing() {
        people.staff();
        Subject nora = new Subject(people.newcomer("Nora"), "Nora Zorzi", Set.of(Role.THERAPIST));
        String name = jdbc.sql("select sign_in_name from user_account where id = ?")
                .param(nora.id().value())
                .query(String.class)
                .single();
        ClientId client = beans.createBean(SessionBuilder.class).inPlan(nora, "Series");
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, name);
            page.navigate("/clients/" + client);
            button(page, Pattern.compile("Propose the plan's sessions")).click();
            Locator book = button(page, Pattern.compile("Book \\d+ sessions"));
            PlaywrightAssertions.assertThat(book).isEnabled();
            page.evaluate(TYPE_AND_TAP, clock.today().plusDays(400).toString());
            PlaywrightAssertions.assertThat(page.getByText("The dates changed while you tapped"))
                    .isVisible();
            assertThat(booked(client)).isEmpty();

            book.click();
            PlaywrightAssertions.assertThat(page.getByText(Pattern.compile("Booked \\d+ of \\d+ sessions")))
                    .isVisible();
            assertThat(booked(client))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(day).isAfter(clock.today().plusDays(390)));
        }
    }

    private List<LocalDate> booked(ClientId client) {
        return jdbc.sql("select cast(starts_at as date) from appointment where client_id = ? and state = 'BOOKED'")
                .param(client.value())
                .query((row, number) -> row.getDate(1).toLocalDate())
                .list();
    }

    private static Locator button(Page page, Pattern words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
