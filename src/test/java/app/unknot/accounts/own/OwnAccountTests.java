package app.unknot.accounts.own;

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
import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.notices.PersonalNotices.Notice;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;

@PortalTest
class OwnAccountTests {
    private static final String OTHER = "four lamps walking backwards";

    @Autowired
    private OwnAccount own;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Joining joining;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private PersonalNotices notices;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Tablets tablets;

    @Autowired
    private People people;

    private Subject ada;
    private String name;

    @BeforeEach
    void ada_works_here() {
        UserId id = people.newcomer("Ada");
        AccountRow row = accounts.row(id).orElseThrow();
        ada = new Subject(id, row.name(), row.roles());
        name = row.signInName();
    }

    @AfterEach
    void what_was_told_is_seen() {
        people.seeEveryNotice();
    }

    @Test
    void a_new_password_replaces_the_old_one_ends_sessions_and_makes_open_codes_worthless() {
        InvitationCode code = people.code(ada.id());
        int before = epoch();
        People.as(ada, () -> own.changePassword(proof(), joining.choose(OTHER, "Ada Zorzi")));
        assertThat(epoch()).isNotEqualTo(before);
        assertThat(signIn.check(name, OTHER, People.from(null)).subject()).isEqualTo(ada);
        assertThatThrownBy(() -> signIn.check(name, People.PASSWORD, People.from(null)))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(joining.invited(code.text(), People.from(null))).isEmpty();
    }

    @Test
    void somebody_elses_proof_changes_nothing() {
        StrongConfirmation mayas = factors.confirm(people.maya(), People.PASSWORD, "");
        assertThatThrownBy(() -> People.as(ada, () -> own.changePassword(mayas, joining.choose(OTHER, "Ada Zorzi"))))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(ada, () -> own.renewRecoveryCodes(mayas)))
                .isInstanceOf(RefusedRequest.class);
        assertThat(signIn.check(name, People.PASSWORD, People.from(null)).subject())
                .isEqualTo(ada);
    }

    @Test
    void another_phone_takes_the_place_of_the_one_before() {
        AuthenticatorApp old = app(factors.propose());
        AuthenticatorApp fresh = app(factors.propose());
        List<String> codes = People.get(
                ada,
                () -> own.replaceFactor(
                        factors.confirm(ada, People.PASSWORD, old.code()), fresh.seed(), fresh.codeBefore()));
        assertThat(codes).hasSize(10);
        assertThat(factors.show(ada.id(), old.code(), People.from(null))).isInstanceOf(SecondFactors.Wrong.class);
        assertThat(factors.show(ada.id(), fresh.code(), People.from(null))).isInstanceOf(SecondFactors.Right.class);
    }

    @Test
    void a_sign_in_that_was_not_mine_ends_every_session_and_managers_hear_of_it() {
        var token = tablets.signedIn(null, ada.id(), "Browser of a stranger", "", false);
        int before = epoch();
        assertThat(People.get(ada, () -> own.devices()))
                .extracting(OwnAccount.Device::label)
                .containsExactly("Browser of a stranger");
        People.as(ada, () -> own.wasNotMe(token.id()));
        assertThat(epoch()).isNotEqualTo(before);
        assertThat(People.get(ada, () -> own.devices())).isEmpty();
        assertThat(words(people.ruth())).anyMatch(words -> words.contains("Ada Zorzi reported a sign-in"));
        assertThat(words(ada)).anyMatch(words -> words.contains("Change your password"));
    }

    @Test
    void nobody_sees_the_devices_of_another_person() {
        tablets.signedIn(null, ada.id(), "Ada's tablet", "", false);
        assertThat(People.get(people.maya(), () -> own.devices()))
                .extracting(OwnAccount.Device::label)
                .doesNotContain("Ada's tablet");
    }

    /** The phone, whose code Ada has shown once. */
    private AuthenticatorApp app(TotpSeed seed) {
        AuthenticatorApp app = new AuthenticatorApp(seed.text());
        if (!factors.of(ada.id()).isEnrolled()) factors.enrol(ada.id(), seed, app.codeBefore());
        return app;
    }

    private StrongConfirmation proof() {
        return factors.confirm(ada, People.PASSWORD, "");
    }

    private int epoch() {
        return signIn.current(ada.id()).map(SignedInUser::epoch).orElseThrow();
    }

    private List<String> words(Subject reader) {
        return People.get(
                reader, () -> notices.open().stream().map(Notice::words).toList());
    }
}
