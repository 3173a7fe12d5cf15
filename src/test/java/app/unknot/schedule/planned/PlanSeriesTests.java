package app.unknot.schedule.planned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.practice.Rooms;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A series is shown with all that is in its way, and booked as it was shown or not at all. */
@PortalTest
class PlanSeriesTests {
    private static final AtomicInteger DAY = new AtomicInteger(30);

    @Autowired
    private PlanSeries series;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Rooms rooms;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientRegistration registration;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private Subject nora;
    private Subject rosa;
    private int day;

    @BeforeEach
    void takeADayOfItsOwn() {
        people.staff();
        // Somebody of whom no other test knows, so that nobody else has the time.
        nora = new Subject(people.newcomer("Nora"), "Nora Zorzi", Set.of(Role.THERAPIST));
        rosa = new Subject(people.newcomer("Rosa"), "Rosa Zorzi", Set.of(Role.THERAPIST));
        day = DAY.getAndIncrement();
    }

    @Test
    void an_inactive_client_is_asked_about_once_for_all_sessions() {
        ClientId pia = inPlan("Petra");
        Booking first = booking(pia, null, day, 10);
        assertThat(offer(first).commonDoubt()).isEmpty();
        status(pia, ClientStatus.INACTIVE);
        SeriesOffer offer = offer(first);
        assertThat(offer.commonDoubt())
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("inactive"));
        SeriesTime unseen = new SeriesTime(best(offer).getFirst().start(), "");
        assertThatThrownBy(() -> People.get(nora, () -> series.book(offer, List.of(unseen))))
                .as("without the doubt")
                .isInstanceOf(RefusedRequest.class);
        List<BookedSession> booked =
                People.get(nora, () -> series.book(offer, best(offer).subList(0, 2)));
        assertThat(booked).hasSize(2).allMatch(BookedSession::isBooked);
    }

    @Test
    void a_client_who_has_died_is_in_the_way_of_every_session() {
        ClientId pia = inPlan("Paula");
        status(pia, ClientStatus.DECEASED);
        assertThat(offer(booking(pia, null, day, 10)).sessions()).isNotEmpty().allSatisfy(session -> {
            assertThat(session.times()).isEmpty();
            assertThat(session.trouble()).contains("has died");
        });
    }

    @Test
    void dates_that_cannot_be_booked_yet_say_why_before_the_others_are_booked() {
        SeriesOffer offer = offer(booking(inPlan("Pamela"), null, 600 + day, 10));
        assertThat(offer.sessions().getFirst().times()).isNotEmpty();
        assertThat(offer.sessions().getLast().times()).isEmpty();
        assertThat(offer.sessions().getLast().trouble()).contains("more than two years ahead");
    }

    @Test
    void a_taken_room_is_named_and_other_times_are_offered() {
        UUID room = People.get(people.tomas(), () -> rooms.add(LocationId.FIRST, "Series room"))
                .id();
        ClientId other = clients.inCareOf(rosa, "Otto");
        People.as(
                rosa,
                () -> bookings.book(
                        new Booking(other, rosa.id(), LocationId.FIRST, room, null, at(day, 10), 60, true)));
        SeriesSession session =
                offer(booking(inPlan("Pola"), room, day, 10)).sessions().getFirst();
        assertThat(session.trouble()).contains("Series room").doesNotContain("Nothing was booked");
        assertThat(session.times())
                .hasSizeGreaterThan(1)
                .extracting(SeriesTime::start)
                .doesNotHaveDuplicates()
                .doesNotContain(session.wanted());
    }

    @Test
    void what_has_changed_since_it_was_shown_books_nothing() {
        ClientId pia = inPlan("Philippa");
        SeriesOffer shown = offer(booking(pia, null, day, 10));
        SeriesTime second = best(shown).get(1);
        ClientId other = clients.inCareOf(nora, "Otto");
        People.as(
                nora,
                () -> bookings.book(new Booking(
                        other,
                        nora.id(),
                        LocationId.FIRST,
                        null,
                        null,
                        second.start().atZone(clock.getZone()).toInstant(),
                        60,
                        true)));
        assertThatThrownBy(() -> People.get(nora, () -> series.book(shown, best(shown))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("has changed");
        SeriesOffer again = offer(shown.pattern());
        assertThat(again.sessions()).as("nothing was booked").hasSameSizeAs(shown.sessions());
        assertThat(again.sessions().get(1).trouble()).contains("another appointment");
        assertThat(People.get(nora, () -> series.book(again, best(again)))).allMatch(BookedSession::isBooked);
    }

    @Test
    void a_time_that_was_not_offered_is_not_booked() {
        SeriesOffer shown = offer(booking(inPlan("Pina"), null, day, 10));
        SeriesTime elsewhere =
                new SeriesTime(shown.sessions().getFirst().wanted().plusMinutes(5), "");
        assertThatThrownBy(() -> People.get(nora, () -> series.book(shown, List.of(elsewhere))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("not in the list");
        SeriesTime first = best(shown).getFirst();
        assertThatThrownBy(() -> People.get(nora, () -> series.book(shown, List.of(first, first))))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void nobody_is_shown_the_series_of_a_colleagues_client() {
        ClientId mayas = beans.createBean(SessionBuilder.class).inPlan(rosa, "Mina");
        assertThatThrownBy(() -> offer(booking(mayas, null, day, 10))).isInstanceOf(RecordNotFound.class);
    }

    private ClientId inPlan(String name) {
        return beans.createBean(SessionBuilder.class).inPlan(nora, name);
    }

    private SeriesOffer offer(Booking first) {
        return People.get(nora, () -> series.offer(first));
    }

    /** The proposed time of each session that has one. */
    private static List<SeriesTime> best(SeriesOffer offer) {
        return offer.sessions().stream()
                .filter(session -> !session.times().isEmpty())
                .map(session -> session.times().getFirst())
                .toList();
    }

    private void status(ClientId client, ClientStatus status) {
        People.as(nora, () -> {
            var record = directory.open(client);
            ClientDetails known = record.details();
            registration.change(
                    client,
                    record.version(),
                    new ClientDetails(
                            known.preferredName(),
                            known.pronouns(),
                            status,
                            known.reach(),
                            known.emergency(),
                            known.guardian()));
        });
    }

    private Booking booking(ClientId client, @Nullable UUID room, int daysAhead, int hour) {
        return new Booking(client, nora.id(), LocationId.FIRST, room, null, at(daysAhead, hour), 60, false);
    }

    private Instant at(int daysAhead, int hour) {
        return clock.today()
                .plusDays(daysAhead)
                .atTime(hour, 0)
                .atZone(clock.getZone())
                .toInstant();
    }
}
