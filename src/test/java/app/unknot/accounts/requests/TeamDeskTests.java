package app.unknot.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.AuthenticatorApp;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.TotpSeed;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.signin.SignIn;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ruth, the manager, while no admin is in the house. */
@PortalTest
class TeamDeskTests {
    @Autowired
    private TeamDesk team;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Joining joining;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SignIn signIn;

    @Autowired
    private People people;

    private UserId bea;

    @BeforeEach
    void bea_works_here() {
        bea = people.newcomer("Bea");
    }

    @AfterEach
    void nothing_stays_open() {
        people.seeEveryNotice();
    }

    @Test
    void somebody_who_leaves_is_out_at_once_and_only_an_admin_lets_them_in_again() {
        asRuth(() -> team.disable(bea));
        assertThat(row(bea).enabled()).isFalse();
        assertThat(signIn.current(bea)).isEmpty();
        People.as(people.tomas(), () -> desk.enable(bea, true));
        assertThat(row(bea).enabled()).isTrue();
    }

    @Test
    void neither_oneself_nor_an_admin_is_disabled() {
        refused(() -> team.disable(people.ruth().id()));
        refused(() -> team.disable(people.tomas().id()));
        assertThat(row(people.tomas().id()).enabled()).isTrue();
    }

    @Test
    void a_forgotten_password_is_replaced_and_the_second_factor_stays() {
        refused(() -> team.newCode(bea, proof()));
        enrol(bea);
        int epoch = signIn.current(bea).map(SignedInUser::epoch).orElseThrow();
        String code =
                People.get(people.ruth(), () -> team.newCode(bea, proof())).text();
        assertThat(joining.accept(code, "four lamps walking backwards", People.from(null)))
                .isEqualTo(row(bea).signInName());
        assertThat(factors.of(bea).isEnrolled()).isTrue();
        assertThat(signIn.current(bea)).get().extracting(SignedInUser::epoch).isNotEqualTo(epoch);
    }

    @Test
    void who_is_more_than_a_therapist_is_the_admins() {
        refused(() -> team.newCode(people.tomas().id(), proof()));
        refused(() -> team.endSessions(people.tomas().id()));
        int epoch = signIn.current(bea).map(SignedInUser::epoch).orElseThrow();
        asRuth(() -> team.endSessions(bea));
        assertThat(signIn.current(bea)).get().extracting(SignedInUser::epoch).isNotEqualTo(epoch);
    }

    private void refused(Runnable act) {
        assertThatThrownBy(() -> asRuth(act)).isInstanceOf(RefusedRequest.class);
    }

    private void asRuth(Runnable act) {
        People.as(people.ruth(), act);
    }

    private StrongConfirmation proof() {
        Subject ruth = people.ruth();
        return factors.confirm(ruth, People.PASSWORD, "");
    }

    private void enrol(UserId user) {
        TotpSeed seed = factors.propose();
        factors.enrol(user, seed, new AuthenticatorApp(seed.text()).codeBefore());
    }

    private AccountRow row(UserId id) {
        return accounts.row(id).orElseThrow();
    }
}
