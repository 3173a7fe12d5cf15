package app.unknot.clients.looked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Subject;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.LogPage;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who was at a client's record? */
@PortalTest
class WhoLookedTests {
    @Autowired
    private WhoLooked looked;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    private ClientId nils;

    @BeforeEach
    void nils_comes_to_maya() {
        nils = clients.inCareOf(people.maya(), "Nils");
    }

    private List<AuditEntry> asked(Subject by) {
        return People.get(by, () -> looked.page(nils, null)).entries();
    }

    @Test
    void the_treating_therapist_and_a_manager_read_who_was_at_the_record_and_who_was_refused() {
        People.as(people.ruth(), () -> directory.open(nils));
        People.as(
                people.selma(),
                () -> assertThatThrownBy(() -> directory.open(nils)).isInstanceOf(RecordNotFound.class));
        for (Subject one : List.of(people.maya(), people.ruth()))
            assertThat(asked(one))
                    .filteredOn(entry -> entry.action().startsWith("CLIENT_"))
                    .extracting(AuditEntry::actorId, AuditEntry::action)
                    .startsWith(
                            org.assertj.core.groups.Tuple.tuple(
                                    people.selma().id().value(), "CLIENT_CONTACT_READ"),
                            org.assertj.core.groups.Tuple.tuple(
                                    people.ruth().id().value(), "CLIENT_OPEN"))
                    .endsWith(org.assertj.core.groups.Tuple.tuple(
                            people.maya().id().value(), "CLIENT_CREATE"));
    }

    @Test
    void asking_is_on_the_list_too_and_only_once_for_all_its_pages() {
        for (int i = 0; i < 60; i++) People.as(people.maya(), () -> directory.open(nils));
        long before = written.newest(1).getFirst().seq();
        LogPage first = People.get(people.maya(), () -> looked.page(nils, null));
        assertThat(first.entries()).hasSize(50);
        LogPage second = People.get(people.maya(), () -> looked.page(nils, first.older()));
        assertThat(second.entries()).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(first.entries());
        assertThat(written.since(before)).extracting(AuditEntry::action).containsExactly("WHO_LOOKED");
        assertThat(asked(people.ruth()).getFirst()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("WHO_LOOKED");
            assertThat(entry.actorId()).isEqualTo(people.maya().id().value());
        });
    }

    @Test
    void nobody_else_learns_anything_not_even_that_there_is_such_a_client() {
        assertThatThrownBy(() -> asked(people.selma())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asked(people.tomas())).isInstanceOf(AccessDeniedException.class);
        assertThat(written.newest(1)).extracting(AuditEntry::action).containsExactly("WHO_LOOKED");
        nils = new ClientId(new java.util.UUID(0, 1));
        assertThatThrownBy(() -> asked(people.selma())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asked(people.ruth())).isInstanceOf(RecordNotFound.class);
    }
}
