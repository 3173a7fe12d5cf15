package app.unknot.accounts.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.alerts.SecurityAlert;
import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;

/** One after the other from one address, with a different name each time. */
@PortalTest
class AddressThrottleTests {
    @Autowired
    private AddressThrottle throttle;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Joining joining;

    @Autowired
    private Tablets tablets;

    @Autowired
    private SecurityAlerts alerts;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private SignInOrigin stranger;

    @BeforeEach
    void a_strangers_device() {
        people.staff();
        stranger = new SignInOrigin(ClientAddress.of("198.51.100.9"), null);
    }

    @AfterEach
    void nothing_is_left_open() {
        People.as(people.tomas(), () -> alerts.open().forEach(alert -> alerts.acknowledge(alert.id())));
    }

    private void wearOut() {
        for (int i = 0; i < AddressTries.MOST_A_MINUTE; i++)
            assertThat(throttle.take(stranger).heard()).as("try " + i).isTrue();
        assertThat(throttle.take(stranger).heard()).isFalse();
    }

    @Test
    void the_right_password_from_a_worn_out_address_is_refused_like_a_wrong_one() {
        wearOut();
        long before = written.newest(1).getFirst().seq();
        assertThatThrownBy(() -> signIn.check("maya", People.PASSWORD, stranger))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("Sign-in refused");
        assertThat(written.since(before)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("SIGN_IN");
            assertThat(entry.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(entry.detail())
                    .contains("too many tries", stranger.address().text());
        });
        assertThat(signIn.check("maya", People.PASSWORD, People.from(null)).subject())
                .as("from anywhere else")
                .isEqualTo(people.maya());
    }

    @Test
    void a_tablet_that_the_practice_knows_goes_on_at_that_address_for_everybody_on_it() {
        UUID tablet =
                tablets.signedIn(null, people.maya().id(), "Room 2", "", false).id();
        wearOut();
        SignInOrigin known = new SignInOrigin(stranger.address(), tablet);
        for (int i = 0; i < 40; i++)
            assertThat(throttle.take(known).heard()).as("never counted").isTrue();
        assertThat(signIn.check("maya", People.PASSWORD, known).subject()).isEqualTo(people.maya());
        assertThat(signIn.check("selma", People.PASSWORD, known).subject())
                .as("a colleague's first time on it")
                .isEqualTo(people.selma());
    }

    @Test
    void right_ones_wear_nothing_out() {
        for (int i = 0; i < 3; i++) {
            signIn.check("maya", People.PASSWORD, stranger);
            joining.invited(code().text(), stranger);
        }
        assertThat(tries()).isZero();
    }

    @Test
    void codes_count_for_the_address_and_a_good_one_has_to_wait_with_the_same_words() {
        InvitationCode good = code();
        List<String> refusals = new ArrayList<>();
        for (int i = 0; i < AddressTries.MOST_A_MINUTE; i++) refusals.add(refusalOf("WRONG-CODE-" + i));
        refusals.add(refusalOf(good.text()));
        assertThat(refusals).hasSize(AddressTries.MOST_A_MINUTE + 1);
        assertThat(Set.copyOf(refusals)).hasSize(1);
        assertThat(joining.invited(good.text(), stranger)).isEmpty();
        assertThat(joining.invited(good.text(), People.from(null)))
                .as("it stays good")
                .isPresent();
    }

    @Test
    void second_factors_count_for_the_address_whoever_they_are_tried_for() {
        for (int i = 0; i < AddressTries.MOST_A_MINUTE; i++)
            factors.show(new UserId(UUID.randomUUID()), "00000" + i % 10, stranger);
        assertThat(factors.show(people.maya().id(), "123456", stranger))
                .isInstanceOfSatisfying(
                        SecondFactors.Wrong.class,
                        wrong -> assertThat(wrong.words()).contains("Too many wrong codes"));
        assertThat(factors.show(people.maya().id(), "123456", People.from(null)))
                .as("nothing was counted for Maya while her address had to wait")
                .isInstanceOfSatisfying(
                        SecondFactors.Wrong.class,
                        wrong -> assertThat(wrong.words()).doesNotContain("too many"));
    }

    @Test
    void of_fifty_at_the_same_moment_thirty_are_heard() throws Exception {
        List<Future<Boolean>> tries = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++)
                tries.add(crowd.submit(() -> throttle.take(stranger).heard()));
        }
        int heard = 0;
        for (Future<Boolean> one : tries) if (one.get()) heard++;
        assertThat(heard).isEqualTo(AddressTries.MOST_A_MINUTE);
        assertThat(tries()).isEqualTo(50);
    }

    @Test
    void an_address_that_has_to_wait_raises_one_alert_and_not_one_for_each_try() {
        long before = written.newest(1).getFirst().seq();
        wearOut();
        for (int i = 0; i < 20; i++) throttle.take(stranger);
        List<SecurityAlert> open = People.get(people.ruth(), alerts::open).stream()
                .filter(alert -> stranger.address().text().equals(alert.address()))
                .toList();
        assertThat(open).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(SecurityAlert.Kind.TRIES);
            assertThat(alert.own()).isFalse();
        });
        assertThat(written.since(before)).extracting(AuditEntry::action).containsOnlyOnce("ALERT_RAISED");
        People.as(people.tomas(), () -> alerts.acknowledge(open.getFirst().id()));
        assertThat(People.get(people.ruth(), alerts::open))
                .noneMatch(alert -> stranger.address().text().equals(alert.address()));
    }

    @Test
    void counts_of_yesterday_are_thrown_away_when_a_new_address_comes() {
        PracticeClock.at(clock.instant().minus(Duration.ofDays(2)), () -> throttle.take(stranger));
        throttle.take(People.from(null));
        assertThat(jdbc.sql("select count(*) from sign_in_address where address = ?")
                        .param(stranger.address().text())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void after_a_minute_it_is_heard_again() {
        Instant now = clock.instant();
        PracticeClock.at(now, this::wearOut);
        boolean[] heard = new boolean[1];
        PracticeClock.at(
                now.plusSeconds(61), () -> heard[0] = throttle.take(stranger).heard());
        assertThat(heard[0]).isTrue();
    }

    private int tries() {
        return jdbc.sql("select minute_tries from sign_in_address where address = ?")
                .param(stranger.address().text())
                .query(Integer.class)
                .single();
    }

    private String refusalOf(String code) {
        try {
            joining.accept(code, People.PASSWORD, stranger);
            return "accepted";
        } catch (RefusedRequest refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private InvitationCode code() {
        String name = "p" + UUID.randomUUID();
        return people.invitation(new NewAccount(name, "Pia", "Zorzi", Set.of(Role.THERAPIST)));
    }
}
