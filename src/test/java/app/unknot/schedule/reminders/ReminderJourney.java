package app.unknot.schedule.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.practice.mail.MailBox;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.NewTime;
import app.unknot.schedule.Schedule;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day's clients are reminded, once each. Runs on each database that the product supports. */
abstract class ReminderJourney {
    private static final AtomicInteger DAY = new AtomicInteger(520);

    @Autowired
    private Reminders reminders;

    @Autowired
    private ReminderWords words;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    @Autowired
    private ReminderMarks marks;

    @Autowired
    private PracticeClock clock;

    private Subject wanda;
    private LocalDate day;

    @BeforeEach
    void takeADayOfItsOwn() {
        people.staff();
        // Somebody of whom no other test knows, so that nobody else has the time.
        wanda = new Subject(people.newcomer("Wanda"), "Wanda Zorzi", Set.of(Role.THERAPIST));
        day = clock.today().plusDays(DAY.getAndIncrement());
    }

    @Test
    void a_client_with_two_visits_is_one_row_and_what_is_canceled_is_none() {
        ClientId anna = clients.inCareOf(wanda, "Annabel");
        book(anna, 9);
        book(anna, 15);
        AppointmentId canceled = book(clients.inCareOf(wanda, "Bertram"), 11);
        People.as(wanda, () -> schedule.turn(canceled, AppointmentState.CANCELLED));
        List<ReminderRow> rows = rows(wanda);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().visits()).hasSize(2);
        assertThat(rows.getFirst().message())
                .startsWith("Hi Annabel,")
                .contains("9:00 AM and 3:00 PM")
                .doesNotContain("Back", "60 min");
        assertThat(rows(people.ruth())).hasSize(1);
        assertThat(rows(people.selma())).as("a colleague's clients").isEmpty();
        assertThat(written.newest(10))
                .as("the record was read")
                .anyMatch(line -> line.action().equals("CLIENT_OPEN"));
    }

    @Test
    void who_was_reminded_is_kept_with_who_did_it_and_can_be_taken_back() {
        ClientId anna = clients.inCareOf(wanda, "Anna");
        book(anna, 9);
        ReminderRow row = rows(wanda).getFirst();
        People.as(people.ruth(), () -> reminders.note(anna, row.shown()));
        assertThat(rows(wanda).getFirst().reminded()).hasValueSatisfying(done -> {
            assertThat(done.by()).isEqualTo(people.ruth().id());
            assertThat(done.sent()).isFalse();
        });
        assertThat(written.newest(5)).anyMatch(line -> line.action().equals("VISIT_REMINDED"));
        People.as(wanda, () -> reminders.takeBack(anna, row.shown()));
        assertThat(rows(wanda).getFirst().reminded()).isEmpty();
    }

    @Test
    void a_visit_that_was_moved_since_it_was_shown_is_not_reminded_of_and_needs_a_new_reminder() {
        ClientId anna = clients.inCareOf(wanda, "Anna");
        AppointmentId visit = book(anna, 9);
        ReminderRow shown = rows(wanda).getFirst();
        People.as(wanda, () -> reminders.note(anna, shown.shown()));
        People.as(wanda, () -> bookings.move(visit, new NewTime(wanda.id(), LocationId.FIRST, null, at(13), true)));
        assertThat(rows(wanda).getFirst().reminded()).isEmpty();
        assertThatThrownBy(() -> People.as(wanda, () -> reminders.note(anna, shown.shown())))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("moved or canceled");
    }

    @Test
    void who_wants_no_reminders_is_shown_and_not_reminded() {
        ClientId anna = clients.inCareOf(wanda, "Anna");
        book(anna, 9);
        ReminderRow row = rows(wanda).getFirst();
        People.as(wanda, () -> reminders.want(anna, false));
        People.as(people.ruth(), () -> reminders.want(anna, false));
        assertThat(rows(wanda).getFirst().refused()).isTrue();
        assertThatThrownBy(() -> People.as(wanda, () -> reminders.note(anna, row.shown())))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("does not want reminders");
        People.as(wanda, () -> reminders.want(anna, true));
        assertThat(rows(wanda).getFirst().refused()).isFalse();
    }

    @Test
    void nobody_reminds_a_colleagues_client() {
        ClientId anna = clients.inCareOf(wanda, "Anna");
        book(anna, 9);
        ReminderRow row = rows(wanda).getFirst();
        assertThatThrownBy(() -> People.as(people.selma(), () -> reminders.note(anna, row.shown())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.selma(), () -> reminders.want(anna, false)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void an_email_is_sent_once_and_a_server_that_refuses_leaves_nothing() throws Exception {
        ClientId anna = clients.inCareOf(wanda, "Anna");
        ClientId bert = clients.inCareOf(wanda, "Bert");
        ClientId carl = clients.inCareOf(wanda, "Carl");
        email(anna, "anna@clients.example");
        email(bert, "bert@refused.example");
        email(carl, "");
        book(anna, 9);
        book(bert, 11);
        book(carl, 13);
        try (MailBox box = new MailBox()) {
            ReminderSending sending = new ReminderSending(marks, words, box.mail());
            List<ReminderRow> rows = rows(wanda);
            send(sending, anna, rows.get(0));
            assertThat(box.letters()).hasSize(1);
            assertThat(box.letters().getFirst())
                    .contains("anna@clients.example", "desk@practice.example", "Hi Anna,", "9:00 AM")
                    .doesNotContain("Back");
            assertThatThrownBy(() -> send(sending, anna, rows.get(0)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("already");
            assertThatThrownBy(() -> send(sending, bert, rows.get(1)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("did not take");
            assertThatThrownBy(() -> send(sending, carl, rows.get(2)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("no email address");
            assertThat(box.letters()).hasSize(1);
            assertThat(rows(wanda))
                    .extracting(row -> row.reminded().map(Reminded::sent).orElse(false))
                    .containsExactly(true, false, false);
            People.as(wanda, () -> reminders.takeBack(anna, rows.get(0).shown()));
            assertThat(rows(wanda).getFirst().reminded())
                    .as("what was sent stays sent")
                    .isPresent();
        }
    }

    @Test
    void an_email_goes_once_whoever_asks_at_the_same_moment() throws Exception {
        ClientId anna = clients.inCareOf(wanda, "Anna");
        email(anna, "anna@clients.example");
        book(anna, 9);
        book(anna, 15);
        ReminderRow row = rows(wanda).getFirst();
        try (MailBox box = new MailBox();
                ExecutorService taps = Executors.newFixedThreadPool(4)) {
            ReminderSending sending = new ReminderSending(marks, words, box.mail());
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++)
                all.add(taps.submit(() -> {
                    start.await();
                    send(sending, anna, row);
                    return null;
                }));
            start.countDown();
            int told = 0;
            for (Future<?> one : all)
                try {
                    one.get();
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(RefusedRequest.class);
                    told++;
                }
            assertThat(told).isEqualTo(3);
            assertThat(box.letters()).hasSize(1);
        }
    }

    @Test
    void an_email_of_which_nobody_knows_whether_it_went_is_not_sent_again() throws Exception {
        ClientId anna = clients.inCareOf(wanda, "Anna");
        ClientId bert = clients.inCareOf(wanda, "Bert");
        email(anna, "anna@clients.example");
        email(bert, "bert@silent.example");
        book(anna, 9);
        book(bert, 11);
        List<ReminderRow> rows = rows(wanda);
        try (MailBox box = new MailBox()) {
            ReminderSending sending = new ReminderSending(marks, words, box.mail());
            // The portal ends after the mark, and starts again.
            People.get(wanda, () -> marks.begin(anna, rows.getFirst().shown()));
            assertThatThrownBy(() -> send(sending, anna, rows.getFirst()))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("already");
            assertThatThrownBy(() -> send(sending, bert, rows.get(1)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("may have gone");
            assertThatThrownBy(() -> send(sending, bert, rows.get(1))).isInstanceOf(RefusedRequest.class);
            assertThat(box.letters()).as("that of Bert").hasSize(1);
            for (ReminderRow row : rows) {
                People.as(wanda, () -> reminders.takeBack(row.client(), row.shown()));
                assertThat(rows(wanda))
                        .allSatisfy(now -> assertThat(now.reminded())
                                .hasValueSatisfying(
                                        done -> assertThat(done.unsure()).isTrue()));
            }
        }
    }

    private void send(ReminderSending sending, ClientId client, ReminderRow row) {
        People.as(wanda, () -> sending.send(client, row.shown()));
    }

    private List<ReminderRow> rows(Subject who) {
        return People.get(who, () -> reminders.of(day, Places.EVERYWHERE));
    }

    private AppointmentId book(ClientId client, int hour) {
        return People.get(
                wanda,
                () -> bookings.book(new Booking(client, wanda.id(), LocationId.FIRST, null, null, at(hour), 60, true)));
    }

    private void email(ClientId client, String address) {
        clients.reachedAt(wanda, client, address);
    }

    private Instant at(int hour) {
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }
}
