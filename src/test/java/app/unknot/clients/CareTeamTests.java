package app.unknot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.CareTeam.Member;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CareTeamTests {
    @Autowired
    private CareTeam careTeam;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    @Autowired
    private PracticeClock clock;

    private ClientId nils;

    @BeforeEach
    void nils_comes_to_maya() {
        nils = clients.inCareOf(people.maya(), "Nils");
    }

    @Test
    void a_manager_adds_a_therapist_and_ends_her_care_and_the_record_closes_at_once() {
        People.as(people.ruth(), () -> careTeam.assign(nils, people.selma().id()));
        People.as(people.selma(), () -> directory.open(nils));
        People.as(people.ruth(), () -> careTeam.end(nils, people.selma().id()));
        People.as(
                people.selma(),
                () -> assertThatThrownBy(() -> directory.open(nils)).isInstanceOf(RecordNotFound.class));
        assertThat(written.newest(20)).extracting(AuditEntry::action).contains("ASSIGNMENT_END");
    }

    @Test
    void who_cares_now_comes_before_who_did() {
        People.as(people.ruth(), () -> {
            careTeam.assign(nils, people.selma().id());
            careTeam.end(nils, people.selma().id());
        });
        List<Member> members = People.get(people.ruth(), () -> careTeam.members(nils));
        assertThat(members)
                .extracting(one -> one.therapist().id())
                .containsExactly(people.maya().id(), people.selma().id());
        assertThat(members).extracting(one -> one.caresOn(clock.today())).containsExactly(true, false);
    }

    @Test
    void who_comes_back_is_added_as_if_for_the_first_time() {
        People.as(people.ruth(), () -> {
            careTeam.assign(nils, people.selma().id());
            careTeam.end(nils, people.selma().id());
            careTeam.assign(nils, people.selma().id());
        });
        People.as(people.selma(), () -> directory.open(nils));
    }

    @Test
    void care_that_has_ended_cannot_be_ended_again() {
        People.as(
                people.ruth(),
                () -> assertThatThrownBy(() -> careTeam.end(nils, people.selma().id()))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessageContaining("Nothing was changed"));
    }

    @Test
    void a_colleague_does_not_learn_who_cares_for_a_client() {
        People.as(
                people.selma(),
                () -> assertThatThrownBy(() -> careTeam.members(nils)).isInstanceOf(RecordNotFound.class));
    }
}
