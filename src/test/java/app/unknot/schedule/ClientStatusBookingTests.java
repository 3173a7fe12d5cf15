package app.unknot.schedule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClientStatusBookingTests {
    private static final int FAR_AHEAD = 333;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientRegistration registration;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Test
    void who_has_died_is_not_booked_and_who_no_longer_comes_is_asked_about() {
        Subject maya = people.maya();
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId before = book(maya, anna, 9);
        status(maya, anna, ClientStatus.INACTIVE);
        assertThatThrownBy(() -> book(maya, anna, 11))
                .isInstanceOf(AskFirst.class)
                .hasMessageContaining("This client is inactive");
        assertThatThrownBy(() -> book(maya, anna, 6))
                .as("all that is unusual is asked once")
                .hasMessageContaining("inactive")
                .hasMessageContaining("outside the opening hours");
        status(maya, anna, ClientStatus.DECEASED);
        assertThatThrownBy(() -> book(maya, anna, 11))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("This client has died");
        NewTime later = new NewTime(maya.id(), LocationId.FIRST, null, at(12), true);
        assertThatThrownBy(() -> People.as(maya, () -> bookings.move(before, later)))
                .hasMessageContaining("has died");
        People.as(maya, () -> schedule.turn(before, AppointmentState.CANCELLED));
    }

    private AppointmentId book(Subject therapist, ClientId client, int hour) {
        return People.get(
                therapist,
                () -> bookings.book(
                        new Booking(client, therapist.id(), LocationId.FIRST, null, null, at(hour), 60, false)));
    }

    private void status(Subject therapist, ClientId client, ClientStatus status) {
        People.as(therapist, () -> {
            var record = directory.open(client);
            ClientDetails known = record.details();
            ClientDetails changed = new ClientDetails(
                    known.preferredName(),
                    known.pronouns(),
                    status,
                    known.reach(),
                    known.emergency(),
                    known.guardian());
            registration.change(client, record.version(), changed);
        });
    }

    private Instant at(int hour) {
        return clock.today()
                .plusDays(FAR_AHEAD)
                .atTime(hour, 0)
                .atZone(clock.getZone())
                .toInstant();
    }
}
