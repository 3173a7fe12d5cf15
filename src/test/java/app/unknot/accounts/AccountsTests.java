package app.unknot.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;

@PortalTest
class AccountsTests {
    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Tablets tablets;

    @Autowired
    private People people;

    @BeforeEach
    void hire() {
        people.staff();
    }

    @Test
    void an_invited_person_chooses_the_password_and_the_code_works_once() {
        InvitationCode code = invite("ines");
        assertThat(accounts.invited(code.text())).contains("Ines Barros");
        accounts.accept(code.text().toLowerCase().replace("-", " "), People.PASSWORD);
        assertThat(signIn.check("INES", People.PASSWORD, null).subject().roles())
                .containsExactly(Role.THERAPIST);
        assertThatThrownBy(() -> accounts.accept(code.text(), People.PASSWORD)).isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_weak_password_is_refused_and_the_code_stays_good() {
        InvitationCode code = invite("omar");
        assertThatThrownBy(() -> accounts.accept(code.text(), "password1234567"))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> accounts.accept(code.text(), "short")).hasMessageContaining("15 characters");
        accounts.accept(code.text(), People.PASSWORD);
    }

    @Test
    void a_new_code_makes_the_older_one_worthless() {
        InvitationCode first = invite("liam");
        UserId liam = idOf("liam");
        InvitationCode second = People.get(people.tomas(), () -> accounts.renewInvitation(liam));
        assertThat(accounts.invited(first.text())).isEmpty();
        assertThat(accounts.invited(second.text())).isPresent();
    }

    @Test
    void nobody_changes_their_own_roles_and_the_last_admin_stays() {
        assertThatThrownBy(() -> People.as(
                        people.tomas(),
                        () -> accounts.changeRoles(people.tomas().id(), Set.of(Role.MANAGER))))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void only_an_admin_runs_accounts() {
        assertThatThrownBy(() -> People.as(people.ruth(), () -> accounts.all()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.maya(), () -> tablets.all()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_disabled_account_cannot_sign_in_and_is_gone_from_open_sessions() {
        accounts.accept(invite("helen").text(), People.PASSWORD);
        UserId helen = idOf("helen");
        assertThat(signIn.current(helen)).isPresent();
        People.as(people.tomas(), () -> accounts.enable(helen, false));
        assertThat(signIn.current(helen)).isEmpty();
        assertThatThrownBy(() -> signIn.check("helen", People.PASSWORD, null))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void guessing_from_unknown_devices_is_slowed_and_a_known_tablet_still_gets_in() {
        accounts.accept(invite("grace").text(), People.PASSWORD);
        UUID tablet = UUID.randomUUID();
        People.as(people.maya(), () -> tablets.signedIn(tablet, idOf("grace"), "Room 1"));
        for (int i = 0; i < 10; i++)
            assertThatThrownBy(() -> signIn.check("grace", "wrong", null)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.check("grace", People.PASSWORD, null))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(signIn.check("grace", People.PASSWORD, tablet).subject().displayName())
                .isEqualTo("Grace Barros");
    }

    @Test
    void a_locked_out_tablet_is_known_as_such_until_it_is_let_in_again() {
        UUID tablet = UUID.randomUUID();
        People.as(people.maya(), () -> tablets.signedIn(tablet, people.maya().id(), "Room 2"));
        People.as(people.tomas(), () -> tablets.lockOut(tablet, true));
        assertThat(tablets.isLockedOut(tablet)).isTrue();
        assertThat(tablets.isKnown(tablet)).isFalse();
        People.as(people.tomas(), () -> tablets.lockOut(tablet, false));
        assertThat(tablets.isLockedOut(tablet)).isFalse();
    }

    private InvitationCode invite(String name) {
        String first = name.substring(0, 1).toUpperCase() + name.substring(1);
        return People.get(
                people.tomas(), () -> accounts.invite(new NewAccount(name, first, "Barros", Set.of(Role.THERAPIST))));
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
