package app.unknot.accounts.tablets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.TabletPins.Unlocking;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

@PortalTest
class TabletPinsTests {
    private static final String PIN = "582013";

    @Autowired
    private TabletPins pins;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void lock() {
        asSelma(() -> {
            pins.choose(People.PASSWORD, PIN);
            pins.lock(session);
        });
    }

    @Test
    void the_pin_opens_the_session_that_it_locked() {
        assertThat(tried(PIN)).isEqualTo(Unlocking.OPEN);
        assertThat(SessionLock.of(session)).isNull();
    }

    @Test
    void five_wrong_pins_leave_only_the_full_sign_in() {
        for (int i = 0; i < 4; i++) assertThat(tried("58202" + i)).isEqualTo(Unlocking.WRONG);
        assertThat(tried("000000")).isEqualTo(Unlocking.OVER);
        assertThat(tried(PIN)).as("the right one comes too late").isEqualTo(Unlocking.OVER);
    }

    @Test
    void after_an_hour_the_pin_is_not_enough() {
        PracticeClock.at(
                clock.instant().plus(Duration.ofMinutes(61)),
                () -> assertThat(tried(PIN)).isEqualTo(Unlocking.OVER));
    }

    @Test
    void a_locked_tablet_is_not_opened_a_little_by_handing_it_over() {
        asSelma(() -> assertThat(pins.handOverNote(session, UUID.randomUUID())).isFalse());
        asSelma(() -> assertThat(pins.handOverPage(session, 0)).isFalse());
        assertThat(lockOf(session).handedOver()).isNull();
    }

    @Test
    void who_holds_a_handed_over_tablet_can_neither_widen_it_nor_gain_tries_by_handing_it_over_again() {
        MockHttpSession held = new MockHttpSession();
        UUID note = UUID.randomUUID();
        asSelma(() -> assertThat(pins.handOverNote(held, note)).isTrue());
        for (int i = 0; i < 4; i++) {
            String wrong = "58202" + i;
            assertThat(People.get(people.selma(), () -> pins.tryPin(held, wrong)))
                    .isEqualTo(Unlocking.WRONG);
            asSelma(() -> assertThat(pins.handOverPage(held, 0)).isFalse());
            asSelma(() -> pins.handOverNote(held, UUID.randomUUID()));
            assertThat(lockOf(held).handedOver()).isEqualTo(new SessionLock.OfNote(note));
        }
        asSelma(() -> pins.lock(held));
        assertThat(lockOf(held).handedOver()).as("taken back").isNull();
        assertThat(People.get(people.selma(), () -> pins.tryPin(held, "582029")))
                .isEqualTo(Unlocking.OVER);
    }

    @Test
    void forty_pins_at_once_get_five_tries() throws Exception {
        List<Future<Unlocking>> tries = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                String wrong = String.valueOf(730100 + i);
                tries.add(crowd.submit(() -> tried(wrong)));
            }
        }
        int looked = 0;
        for (Future<Unlocking> one : tries) if (one.get() == Unlocking.WRONG) looked++;
        assertThat(looked).isLessThanOrEqualTo(4);
        assertThat(tried(PIN)).isEqualTo(Unlocking.OVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "987654", "111111", "12345", "12345a", "121212"})
    void a_pin_that_is_guessed_first_is_refused(String easy) {
        assertThatThrownBy(() -> asSelma(() -> pins.choose(People.PASSWORD, easy)))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_pin_is_chosen_with_the_password_only() {
        assertThatThrownBy(() -> asSelma(() -> pins.choose("not hers", "694201")))
                .isInstanceOf(RefusedRequest.class);
        assertThat(tried(PIN)).isEqualTo(Unlocking.OPEN);
    }

    private static SessionLock lockOf(MockHttpSession of) {
        return Objects.requireNonNull(SessionLock.of(of));
    }

    private Unlocking tried(String pin) {
        return People.get(people.selma(), () -> pins.tryPin(session, pin));
    }

    private void asSelma(Runnable act) {
        People.as(people.selma(), act);
    }
}
