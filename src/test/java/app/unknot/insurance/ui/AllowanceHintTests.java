package app.unknot.insurance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.schedule.Bookings;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.InsuredClients;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What insurance allows, beside the booking of the next visit. */
@PortalTest
class AllowanceHintTests {
    @Autowired
    private Bookings bookings;

    @Autowired
    private InsuredClients insured;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private LogEntries log;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private People people;

    @Test
    void who_books_sees_visits_and_days_and_no_amount() {
        ClientId client = insured.inPlanWithAppointmentNow(people.maya(), "Hint");
        jdbc.update("update policy set copay_cents = 2500 where client_id = ?", client.value());
        LocalDate soon = clock.today().plusDays(5);
        for (Subject who : new Subject[] {people.maya(), people.ruth()}) {
            String words = hint(who, client, soon);
            assertThat(words).as(who.displayName()).contains("Cascade Health", "visits left", "until");
            assertThat(words).doesNotContain("$", "25");
        }
        assertThat(hint(people.maya(), client, clock.today().plusMonths(7)))
                .as("after the prescription has ended")
                .contains("but only until");
    }

    @Test
    void a_colleague_who_does_not_treat_the_client_reads_nothing() {
        ClientId client = insured.inPlanWithAppointmentNow(people.maya(), "Hidden");
        assertThat(hint(people.selma(), client, clock.today())).isEmpty();
    }

    @Test
    void reading_it_leaves_one_line_however_many_days_are_looked_at() {
        ClientId client = insured.inPlanWithAppointmentNow(people.maya(), "Logged");
        long before = log.newest(1).getFirst().seq();
        People.as(people.maya(), () -> {
            var words = bookings.hint(client);
            for (int i = 0; i < 20; i++)
                assertThat(words.apply(clock.today().plusDays(i))).isNotEmpty();
        });
        assertThat(log.since(before)).extracting(line -> line.action()).containsExactly("ALLOWANCE_READ");
    }

    private String hint(Subject who, ClientId client, LocalDate day) {
        return People.get(who, () -> bookings.hint(client).apply(day));
    }
}
