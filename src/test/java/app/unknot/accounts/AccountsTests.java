package app.unknot.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.DeviceToken;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.shared.Listed.Sorting;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AccountsTests {
    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Joining joining;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Tablets tablets;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void hire() {
        people.staff();
    }

    @AfterEach
    void what_was_told_is_seen() {
        people.seeEveryNotice();
    }

    @Test
    void an_invited_person_chooses_the_password_and_the_code_works_once() {
        InvitationCode code = invite("ines");
        assertThat(joining.invited(code.text(), People.from(null))).contains("Ines Zorzi");
        joining.accept(code.text().toLowerCase(Locale.ROOT).replace("-", " "), People.PASSWORD, People.from(null));
        assertThat(signIn.check("INES", People.PASSWORD, People.from(null))
                        .subject()
                        .roles())
                .containsExactly(Role.THERAPIST);
        assertThatThrownBy(() -> joining.accept(code.text(), People.PASSWORD, People.from(null)))
                .isInstanceOf(RefusedRequest.class);
        assertThat(written.newest(5))
                .as("the second try leaves a line")
                .anyMatch(entry -> entry.action().equals("ACCOUNT_CODE_USED") && entry.outcome() == Outcome.FAILED);
    }

    @Test
    void a_weak_password_is_refused_and_the_code_stays_good() {
        InvitationCode code = invite("omar");
        assertThatThrownBy(() -> joining.accept(code.text(), "password1234567", People.from(null)))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> joining.accept(code.text(), "short", People.from(null)))
                .hasMessageContaining("15 characters");
        joining.accept(code.text(), People.PASSWORD, People.from(null));
    }

    @Test
    void a_new_code_makes_the_older_one_worthless() {
        InvitationCode first = invite("liam");
        UserId liam = idOf("liam");
        InvitationCode second = people.code(liam);
        assertThat(joining.invited(first.text(), People.from(null))).isEmpty();
        assertThat(joining.invited(second.text(), People.from(null))).isPresent();
    }

    @Test
    void only_an_admin_runs_accounts() {
        assertThatThrownBy(() -> People.as(people.maya(), () -> accounts.all()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.maya(), () -> tablets.page("", Sorting.down(Tablets.USED), 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_disabled_account_cannot_sign_in_and_is_gone_from_open_sessions() {
        joining.accept(invite("helen").text(), People.PASSWORD, People.from(null));
        UserId helen = idOf("helen");
        assertThat(signIn.current(helen)).isPresent();
        People.as(people.tomas(), () -> desk.enable(helen, false));
        assertThat(signIn.current(helen)).isEmpty();
        assertThatThrownBy(() -> signIn.check("helen", People.PASSWORD, People.from(null)))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void guessing_from_unknown_devices_is_slowed_and_a_known_tablet_still_gets_in() {
        joining.accept(invite("grace").text(), People.PASSWORD, People.from(null));
        UUID tablet = signedIn("grace");
        for (int i = 0; i < 10; i++)
            assertThatThrownBy(() -> signIn.check("grace", "wrong", People.from(null)))
                    .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.check("grace", People.PASSWORD, People.from(null)))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(signIn.check("grace", People.PASSWORD, People.from(tablet))
                        .subject()
                        .displayName())
                .isEqualTo("Grace Zorzi");
    }

    @Test
    void a_locked_out_tablet_is_known_as_such_until_it_is_let_in_again() {
        DeviceToken token = tablets.signedIn(null, people.maya().id(), "Room 2", "", false);
        UUID tablet = token.id();
        People.as(people.tomas(), () -> tablets.lockOut(tablet, true));
        assertThat(tablets.standing(tablet).lockedOut()).isTrue();
        assertThat(tablets.recognized(token)).isEmpty();
        People.as(people.tomas(), () -> tablets.lockOut(tablet, false));
        assertThat(tablets.standing(tablet).lockedOut()).isFalse();
        assertThat(tablets.recognized(token)).contains(tablet);
    }

    @Test
    void a_colleagues_tablet_is_a_strangers_for_everybody_else() {
        joining.accept(invite("hana").text(), People.PASSWORD, People.from(null));
        joining.accept(invite("karl").text(), People.PASSWORD, People.from(null));
        UUID karls = signedIn("karl");
        for (int i = 0; i < 10; i++) refused("hana", null);
        assertThatThrownBy(() -> signIn.check("hana", People.PASSWORD, People.from(karls)))
                .as("the tablet of another person gives no further tries")
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void the_number_of_a_tablet_without_its_secret_makes_no_known_tablet() {
        DeviceToken token = tablets.signedIn(null, people.maya().id(), "Room 3", "", false);
        assertThat(tablets.recognized(new DeviceToken(token.id(), ""))).isEmpty();
        assertThat(tablets.recognized(new DeviceToken(token.id(), "x" + token.secret())))
                .isEmpty();
        assertThat(DeviceToken.parse(token.id().toString()).flatMap(tablets::recognized))
                .isEmpty();
        assertThat(DeviceToken.parse(token.text()).flatMap(tablets::recognized)).contains(token.id());
    }

    @Test
    void a_reset_ends_open_sessions_and_no_tablet_is_known_any_more() {
        joining.accept(invite("ivo").text(), People.PASSWORD, People.from(null));
        UUID tablet = signedIn("ivo");
        int before = signIn.check("ivo", People.PASSWORD, People.from(tablet)).epoch();
        UserId ivo = idOf("ivo");
        joining.accept(people.code(ivo).text(), "four lamps walking backwards", People.from(null));
        assertThat(signIn.current(ivo)).get().extracting(SignedInUser::epoch).isNotEqualTo(before);
        for (int i = 0; i < 10; i++) refused("ivo", tablet);
        assertThatThrownBy(() -> signIn.check("ivo", "four lamps walking backwards", People.from(null)))
                .as("tries on it count with those of strangers")
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void of_sixty_sign_ins_at_once_each_is_answered_and_pages_still_get_a_connection() throws Exception {
        joining.accept(invite("nils").text(), People.PASSWORD, People.from(null));
        List<Future<?>> tries = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                String name = i % 3 == 0 ? "nils" : "nobody" + i;
                tries.add(crowd.submit(() -> signIn.check(name, "wrong for " + name, People.from(null))));
            }
            long from = System.nanoTime();
            assertThat(signIn.current(people.maya().id())).isPresent();
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(5));
        }
        for (Future<?> one : tries)
            assertThat(one)
                    .failsWithin(Duration.ofSeconds(1))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(AuthenticationException.class);
    }

    @Test
    void four_sign_ins_of_one_person_at_once_all_succeed() throws Exception {
        UserId maya = people.maya().id();
        DeviceToken token = tablets.signedIn(null, maya, "Room 4", "", false);
        List<Future<?>> four = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++)
                four.add(crowd.submit(() -> {
                    signIn.check("maya", People.PASSWORD, People.from(token.id()));
                    tablets.signedIn(token, maya, "Room 4", "", true);
                    signIn.completed(maya);
                }));
        }
        for (Future<?> one : four) assertThat(one).succeedsWithin(Duration.ofSeconds(1));
    }

    @Test
    void nothing_is_hashed_while_a_connection_is_held() {
        assertThatThrownBy(
                        () -> transaction.execute(status -> signIn.check("maya", People.PASSWORD, People.from(null))))
                .isInstanceOf(IllegalStateException.class);
    }

    private UUID signedIn(String name) {
        return tablets.signedIn(null, idOf(name), "Room 1", "", false).id();
    }

    private void refused(String name, @Nullable UUID device) {
        assertThatThrownBy(() -> signIn.check(name, "wrong", People.from(device)))
                .isInstanceOf(BadCredentialsException.class);
    }

    private InvitationCode invite(String name) {
        String first = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return people.invitation(new NewAccount(name, first, "Zorzi", Set.of(Role.THERAPIST)));
    }

    private UserId idOf(String name) {
        return People.get(
                people.tomas(),
                () -> accounts.all().stream()
                        .filter(row -> row.signInName().equals(name))
                        .map(AccountRow::id)
                        .findFirst()
                        .orElseThrow());
    }
}
