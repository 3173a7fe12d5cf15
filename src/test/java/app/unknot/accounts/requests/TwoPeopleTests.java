package app.unknot.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.AuthenticatorApp;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.TotpSeed;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.notices.PersonalNotices.Notice;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.requests.AccountDesk.Done;
import app.unknot.accounts.requests.AccountDesk.Result;
import app.unknot.accounts.requests.AccountDesk.Waiting;
import app.unknot.accounts.requests.AccountDesk.WithCode;
import app.unknot.accounts.signin.SignIn;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class TwoPeopleTests {
    private static final String OTHER = "four lamps walking backwards";

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Agreements agreements;

    @Autowired
    private OwnersAgreement owner;

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
    private People people;

    private UserId ada;
    private String adasName;

    @BeforeEach
    void ada_works_here() {
        ada = people.newcomer("Ada");
        adasName = row(ada).signInName();
    }

    @AfterEach
    void nothing_stays_open() {
        People.as(people.tomas(), () -> desk.enable(ada, false));
        People.as(
                people.tomas(),
                () -> agreements.all().stream()
                        .filter(one -> one.askedBy().equals(people.tomas().id()))
                        .forEach(one -> desk.withdraw(one.id())));
        people.seeEveryNotice();
    }

    @Test
    void an_admin_alone_gets_no_code_for_a_therapist_who_has_no_second_factor() {
        AccessRequest asked = waiting(asTomas(() -> desk.newCode(ada, strong(people.tomas()))));
        assertThatThrownBy(() -> asTomas(() -> desk.agreedCode(asked.id())))
                .as("nobody has agreed")
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> asTomas(() -> {
                    agreements.agree(asked.id(), strong(people.tomas()));
                    return true;
                }))
                .as("no one can agree to their own request")
                .isInstanceOf(RecordNotFound.class);

        agree(asked);
        String code = asTomas(() -> desk.agreedCode(asked.id())).text();
        assertThatThrownBy(() -> asTomas(() -> desk.agreedCode(asked.id())))
                .as("an agreement gives one code")
                .isInstanceOf(RefusedRequest.class);
        assertThat(joining.accept(code, OTHER, People.from(null))).isEqualTo(adasName);
        assertThat(words(people.ruth())).anyMatch(words -> words.contains("code") && words.contains("Ada Zorzi"));
        assertThat(words(subject(ada))).anyMatch(words -> words.contains("The password was replaced"));
    }

    @Test
    void a_second_factor_stays_through_a_new_password_and_sessions_end() {
        AuthenticatorApp app = enrol(ada);
        int epoch = signIn.check(adasName, People.PASSWORD, People.from(null)).epoch();
        Result made = asTomas(() -> desk.newCode(ada, strong(people.tomas())));
        joining.accept(((WithCode) made).code().text(), OTHER, People.from(null));
        assertThat(factors.of(ada).isEnrolled()).isTrue();
        assertThat(factors.isEnough(ada, null)).as("the password alone").isFalse();
        assertThat(factors.show(ada, app.code(), People.from(null))).isInstanceOf(SecondFactors.Right.class);
        assertThat(signIn.current(ada)).get().extracting(SignedInUser::epoch).isNotEqualTo(epoch);
        assertThat(words(people.ruth())).anyMatch(words -> words.contains("Ada Zorzi"));
    }

    @Test
    void who_lost_both_is_restored_by_two_and_sets_up_a_new_factor() {
        enrol(ada);
        AccessRequest asked = waiting(asTomas(() -> desk.restore(ada, strong(people.tomas()))));
        agree(asked);
        assertThat(factors.of(ada).isEnrolled()).as("until the code is used").isTrue();
        joining.accept(asTomas(() -> desk.agreedCode(asked.id())).text(), OTHER, People.from(null));
        assertThat(factors.of(ada).isEnrolled()).isFalse();
        assertThat(words(people.ruth())).anyMatch(words -> words.contains("second factor removed"));
    }

    @Test
    void a_role_that_opens_something_waits_and_opens_nothing_meanwhile() {
        AccessRequest asked = waiting(
                asTomas(() -> desk.changeRoles(ada, Set.of(Role.THERAPIST, Role.MANAGER), strong(people.tomas()))));
        assertThat(row(ada).roles()).containsExactly(Role.THERAPIST);
        agree(asked);
        assertThat(row(ada).roles()).containsExactlyInAnyOrder(Role.THERAPIST, Role.MANAGER);
        assertThatThrownBy(() -> agree(asked)).as("a second time").isInstanceOf(RefusedRequest.class);
        assertThat(waiting(asTomas(() -> desk.changeRoles(ada, Set.of(Role.THERAPIST), strong(people.tomas())))))
                .as("and so does taking the manager's role away")
                .isNotNull();
    }

    @Test
    void ones_own_roles_take_two_too() {
        Subject tomas = people.tomas();
        AccessRequest asked =
                waiting(asTomas(() -> desk.changeRoles(tomas.id(), Set.of(Role.ADMIN, Role.THERAPIST), strong(tomas))));
        assertThat(row(tomas.id()).roles()).containsExactly(Role.ADMIN);
        People.as(people.ruth(), () -> agreements.refuse(asked.id(), strong(people.ruth())));
        assertThat(row(tomas.id()).roles()).containsExactly(Role.ADMIN);
        assertThat(words(tomas)).anyMatch(words -> words.contains("did not agree"));
        assertThatThrownBy(() -> agree(asked)).isInstanceOf(RefusedRequest.class);
    }

    @Test
    void an_account_that_opens_records_is_made_when_the_second_person_agrees() {
        String name = "iris-" + UUID.randomUUID().toString().substring(0, 8);
        NewAccount wanted = new NewAccount(name, "Iris", "Weber", Set.of(Role.THERAPIST));
        AccessRequest asked = waiting(asTomas(() -> desk.invite(wanted, strong(people.tomas()))));
        assertThat(accounts.rows()).noneMatch(row -> row.signInName().equals(name));
        assertThatThrownBy(() -> asTomas(() -> desk.invite(wanted, strong(people.tomas()))))
                .as("asked for twice")
                .isInstanceOf(RefusedRequest.class);
        agree(asked);
        UserId ines = accounts.rows().stream()
                .filter(row -> row.signInName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(asTomas(() -> desk.newCode(ines, strong(people.tomas())))).isInstanceOf(WithCode.class);
    }

    @Test
    void nobody_makes_the_admin_who_would_agree() {
        String name = "otto-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(waiting(asTomas(() ->
                        desk.invite(new NewAccount(name, "Otto", "Lind", Set.of(Role.ADMIN)), strong(people.tomas())))))
                .isNotNull();
        assertThat(accounts.rows()).noneMatch(row -> row.signInName().equals(name));
    }

    @Test
    void only_who_can_agree_sees_what_waits_and_nobody_else_decides() {
        AccessRequest asked = waiting(asTomas(() -> desk.newCode(ada, strong(people.tomas()))));
        assertThat(People.get(people.ruth(), () -> agreements.waiting()))
                .extracting(AccessRequest::id)
                .contains(asked.id());
        assertThat(asTomas(() -> agreements.waiting()))
                .extracting(AccessRequest::id)
                .doesNotContain(asked.id());
        assertThatThrownBy(() -> People.get(people.maya(), () -> agreements.waiting()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.ruth(), () -> desk.withdraw(asked.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.ruth(), () -> agreements.agree(asked.id(), strong(people.tomas()))))
                .as("with somebody else's proof")
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> asTomas(() -> {
                    owner.agreeBySheet(asked.id(), owner.askForTheSheet(), List.of("AAAA", "AAAA", "AAAA"));
                    return true;
                }))
                .as("the sheet, guessed")
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void nothing_is_asked_for_without_the_proof_that_it_is_the_admin() {
        assertThatThrownBy(() -> factors.confirm(people.tomas(), "not the password", ""))
                .isInstanceOf(RefusedRequest.class);
        AuthenticatorApp app = enrol(ada);
        assertThatThrownBy(() -> factors.confirm(subject(ada), People.PASSWORD, "000000"))
                .isInstanceOf(RefusedRequest.class);
        assertThat(factors.confirm(subject(ada), People.PASSWORD, app.code()).confirms(subject(ada)))
                .isTrue();
    }

    @Test
    void a_change_that_opens_nothing_is_done_at_once() {
        UserId bo = people.newcomer("Bo");
        AccessRequest both = waiting(
                asTomas(() -> desk.changeRoles(bo, Set.of(Role.THERAPIST, Role.MANAGER), strong(people.tomas()))));
        agree(both);
        assertThat(asTomas(() -> desk.changeRoles(bo, Set.of(Role.MANAGER), strong(people.tomas()))))
                .isEqualTo(new Done());
        assertThat(row(bo).roles()).containsExactly(Role.MANAGER);
        People.as(people.tomas(), () -> desk.enable(bo, false));
    }

    private AuthenticatorApp enrol(UserId user) {
        TotpSeed seed = factors.propose();
        AuthenticatorApp app = new AuthenticatorApp(seed.text());
        factors.enrol(user, seed, app.codeBefore());
        return app;
    }

    private void agree(AccessRequest request) {
        People.as(people.ruth(), () -> agreements.agree(request.id(), strong(people.ruth())));
    }

    private StrongConfirmation strong(Subject subject) {
        return factors.confirm(subject, People.PASSWORD, "");
    }

    private static AccessRequest waiting(Result result) {
        assertThat(result).isInstanceOf(Waiting.class);
        return ((Waiting) result).request();
    }

    private <T> T asTomas(java.util.function.Supplier<T> work) {
        return People.get(people.tomas(), work);
    }

    private AccountRow row(UserId id) {
        return accounts.row(id).orElseThrow();
    }

    private Subject subject(UserId id) {
        AccountRow row = row(id);
        return new Subject(id, row.name(), row.roles());
    }

    private List<String> words(Subject reader) {
        return People.get(
                reader, () -> notices.open().stream().map(Notice::words).toList());
    }
}
