package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.tablets.ForgetfulNotes;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.guard.OutOfScope;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A check was forgotten, or a query written badly: the row does not leave the repository all the same. */
@PortalTest
class ReadGuardTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ForgetfulNotes forgetful;

    @Autowired
    private NoteRepository notes;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    private Subject maya;
    private ClientId client;
    private ClientId other;
    private UUID note;

    @BeforeEach
    void a_note_of_maya() {
        maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Theirs");
        other = sessions.inPlan(maya, "Another");
        note = sessions.begun(maya, client).value();
    }

    private void refused(Subject who, Runnable read) {
        String number = People.get(maya, () -> directory.reference(client)).number();
        long before = written.newest(1).getFirst().seq();
        assertThatThrownBy(() -> People.as(who, read))
                .isInstanceOf(OutOfScope.class)
                .hasMessageStartingWith("The read guard refused");
        assertThat(written.since(before)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("READ_GUARD");
            assertThat(line.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(line.clientNumber()).isEqualTo(number);
        });
    }

    @Test
    void a_query_that_forgets_its_scope_finds_ones_own_rows_and_no_colleagues() {
        assertThat(People.get(maya, () -> forgetful.find(note, AccessPolicy.own(maya))))
                .isPresent();
        Subject selma = people.selma();
        refused(selma, () -> forgetful.find(note, AccessPolicy.own(selma)));
    }

    @Test
    void a_scope_of_one_client_brings_up_nobody_else() {
        Scope scope = AccessPolicy.work(ProductWork.TIMELINE, other.value());
        refused(maya, () -> forgetful.find(note, scope));
        refused(maya, () -> notes.signedOf(client.value(), scope, PageRequest.of(0, 20)));
    }

    @Test
    void a_scope_opens_the_content_that_it_was_made_for_and_no_other() {
        refused(maya, () -> forgetful.find(note, AccessPolicy.work(ProductWork.NAMES, client.value())));
    }

    @Test
    void a_scope_of_one_place_brings_up_nothing_of_another() {
        Scope scope = AccessPolicy.work(ProductWork.TIMELINE, client.value());
        assertThat(forgetful.find(note, scope.at(Places.only(LocationId.FIRST))))
                .isPresent();
        refused(maya, () -> forgetful.find(note, scope.at(Places.only(new LocationId(new UUID(0, 7))))));
    }

    @Test
    void without_any_scope_nothing_comes_up() {
        refused(maya, () -> entities.find(SessionNote.class, note));
    }

    @Test
    void what_was_read_before_in_the_same_transaction_is_compared_again() {
        refused(
                maya,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertThat(notes.find(note, AccessPolicy.own(maya))).isPresent();
                    notes.find(note, AccessPolicy.work(ProductWork.TIMELINE, other.value()));
                }));
    }
}
