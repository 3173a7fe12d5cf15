package app.unknot.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.schedule.Schedule;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LabelsTests {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @Autowired
    private Labels.Finder labels;

    @Autowired
    private Schedule schedule;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Test
    void a_full_day_on_the_schedule_asks_no_more_of_the_database_than_a_day_with_one() {
        Subject maya = people.maya();
        Instant morning = DAY.atTime(8, 0).atZone(clock.getZone()).toInstant();
        PracticeClock.at(morning.minus(Duration.ofHours(2)), () -> {
            book(maya, morning);
            int one = statements(maya);
            for (int i = 1; i < 9; i++) book(maya, morning.plus(Duration.ofHours(i)));
            assertThat(one).isPositive();
            assertThat(statements(maya)).isEqualTo(one);
        });
    }

    private void book(Subject therapist, Instant start) {
        ClientId client = clients.inCareOf(therapist, "Ella");
        People.as(therapist, () -> schedule.book(client, therapist.id(), null, start, Duration.ofMinutes(30)));
    }

    private int statements(Subject therapist) {
        return People.get(
                therapist, () -> CountedStatements.during(() -> labels.of(schedule.days(DAY, DAY, Places.EVERYWHERE))));
    }
}
