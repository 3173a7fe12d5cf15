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
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.notices.PersonalNotices.Notice;
import app.unknot.accounts.requests.AccountDesk.Done;
import app.unknot.accounts.requests.AccountDesk.Result;
import app.unknot.accounts.requests.AccountDesk.Waiting;
import app.unknot.accounts.signin.SignIn;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SecondPlace;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Where a role holds: who says it, who has to agree, and what it takes effect on. */
@PortalTest
class PlacesOfRolesTests {
    private static final Places FIRST = Places.only(LocationId.FIRST);

    @Autowired
    private AccountDesk desk;

    @Autowired
    private TeamDesk team;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private PersonalNotices notices;

    @Autowired
    private SignIn signIn;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SecondPlace places;
    private Places both;
    private UserId mila;

    @BeforeEach
    void mila_manages() {
        places = beans.createBean(SecondPlace.class);
        both = Places.only(Set.of(LocationId.FIRST, places.open("")));
        mila = people.newcomer("Mila");
        agree(asTomas(() -> desk.changeRoles(mila, Set.of(Role.MANAGER), proof(people.tomas()))));
    }

    @AfterEach
    void nothing_stays_open() {
        People.as(people.tomas(), () -> desk.enable(mila, false));
        People.as(
                people.tomas(),
                () -> agreements.all().stream()
                        .filter(one -> one.askedBy().equals(people.tomas().id()))
                        .forEach(one -> desk.withdraw(one.id())));
        places.closeAll();
        people.seeEveryNotice();
    }

    @Test
    void the_first_limit_of_a_manager_waits_for_another_one_and_works_with_the_next_request() {
        Result asked = place(Role.MANAGER, FIRST);
        assertThat(manages()).isEqualTo(Places.EVERYWHERE);
        agree(asked);
        assertThat(manages()).isEqualTo(FIRST);
        assertThat(row(mila).manages()).isEqualTo(FIRST);
        assertThat(People.get(subject(mila), () -> notices.open()).stream().map(Notice::words))
                .anyMatch(words -> words.startsWith("Your locations as Manager are now: "));
    }

    @Test
    void another_place_takes_two_people_and_one_less_takes_one() {
        agree(place(Role.MANAGER, both));
        assertThat(place(Role.MANAGER, FIRST)).isInstanceOf(Done.class);
        assertThat(manages()).isEqualTo(FIRST);
        assertThat(place(Role.MANAGER, both)).isInstanceOf(Waiting.class);
        assertThat(manages()).as("as long as nobody has agreed").isEqualTo(FIRST);
        assertThatThrownBy(() -> place(Role.MANAGER, Places.NOWHERE)).isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> place(Role.THERAPIST, FIRST))
                .as("a role that she does not have")
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_manager_of_one_place_is_nobodys_second_person() {
        agree(place(Role.MANAGER, FIRST));
        UserId otto = people.newcomer("Otto");
        Result asked =
                asTomas(() -> desk.changeRoles(otto, Set.of(Role.THERAPIST, Role.MANAGER), proof(people.tomas())));
        AccessRequest request = ((Waiting) asked).request();
        assertThat(People.get(subject(mila), () -> agreements.waiting())).isEmpty();
        assertThatThrownBy(() -> People.as(subject(mila), () -> agreements.agree(request.id(), proof(subject(mila)))))
                .isInstanceOf(RecordNotFound.class);
        People.as(people.tomas(), () -> desk.withdraw(request.id()));
        People.as(people.tomas(), () -> desk.enable(otto, false));
    }

    @Test
    void a_role_that_ends_takes_its_places_with_it() {
        agree(place(Role.MANAGER, FIRST));
        agree(asTomas(() -> desk.changeRoles(mila, Set.of(Role.THERAPIST), proof(people.tomas()))));
        agree(asTomas(() -> desk.changeRoles(mila, Set.of(Role.MANAGER), proof(people.tomas()))));
        assertThat(manages()).isEqualTo(Places.EVERYWHERE);
    }

    @Test
    void a_manager_of_one_place_decides_about_people_who_work_at_no_other() {
        agree(place(Role.MANAGER, FIRST));
        UserId otto = people.newcomer("Otto");
        assertThatThrownBy(() -> People.as(subject(mila), () -> team.disable(otto)))
                .as("he works everywhere")
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("also works at locations that you do not manage");
        assertThat(asTomas(() -> desk.place(otto, Role.THERAPIST, FIRST, proof(people.tomas()))))
                .isInstanceOf(Done.class);
        People.as(subject(mila), () -> team.disable(otto));
        assertThat(row(otto).enabled()).isFalse();
    }

    private Result place(Role role, Places wanted) {
        return asTomas(() -> desk.place(mila, role, wanted, proof(people.tomas())));
    }

    private Places manages() {
        return signIn.current(mila).map(SignedInUser::subject).orElseThrow().manages();
    }

    private void agree(Result result) {
        AccessRequest request = ((Waiting) result).request();
        People.as(people.ruth(), () -> agreements.agree(request.id(), proof(people.ruth())));
    }

    private StrongConfirmation proof(Subject subject) {
        return factors.confirm(subject, People.PASSWORD, "");
    }

    private AccountRow row(UserId id) {
        return accounts.row(id).orElseThrow();
    }

    private Subject subject(UserId id) {
        return signIn.current(id).map(SignedInUser::subject).orElseThrow();
    }

    private <T> T asTomas(java.util.function.Supplier<T> work) {
        return People.get(people.tomas(), work);
    }
}
