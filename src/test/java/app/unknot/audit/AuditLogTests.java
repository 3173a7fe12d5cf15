package app.unknot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditLogTests {
    @Autowired
    private AuditLog log;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void an_act_leaves_a_row_with_who_and_what_and_the_clients_number() {
        ClientId client = clients.inCareOf(people.maya(), "Nils");
        String number =
                People.get(people.maya(), () -> directory.reference(client)).number();
        People.as(people.maya(), () -> log.recordAlone(AuditEvent.denied("NOTE_READ", client.matter("note 7"))));
        assertThat(written.newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.actorId()).isEqualTo(people.maya().id().value());
            assertThat(entry.object()).isEqualTo("note 7");
            assertThat(entry.clientNumber()).isEqualTo(number);
            assertThat(entry.outcome()).isEqualTo(AuditEvent.Outcome.DENIED);
        });
    }

    @Test
    void what_is_done_to_a_record_cannot_be_written_without_the_record() {
        assertThatThrownBy(() -> AuditEvent.done("NOTE_READ", "note 7")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuditEvent.failed("LETTER_PRINT", "letter 7"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AuditEvent.done("BACKUP", "backup 7").matter().client()).isNull();
    }

    @Test
    void a_client_that_the_same_transaction_has_made_has_its_number_in_the_log() {
        ClientId client = clients.inCareOf(people.selma(), "Fresh");
        String number =
                People.get(people.selma(), () -> directory.reference(client)).number();
        assertThat(written.newest(20))
                .filteredOn(entry -> entry.object().equals("client " + client))
                .extracting(AuditEntry::action, AuditEntry::clientNumber)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("CLIENT_CREATE", number),
                        org.assertj.core.groups.Tuple.tuple("ASSIGNMENT", number));
    }

    @Test
    void a_row_of_its_own_stays_when_the_act_around_it_is_rolled_back() {
        ClientId client = clients.inCareOf(people.selma(), "Rolled");
        People.as(
                people.maya(),
                () -> assertThatThrownBy(() -> directory.open(client)).isInstanceOf(RuntimeException.class));
        assertThat(written.newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(AuditEvent.Outcome.DENIED);
            assertThat(entry.object()).isEqualTo("client " + client);
        });
        // Also inside of a transaction that no service has begun.
        People.as(
                people.maya(),
                () -> transaction.executeWithoutResult(begun -> {
                    begun.setRollbackOnly();
                    log.recordAlone(AuditEvent.failed("BACKUP", "backup of a test"));
                }));
        assertThat(written.newest(1)).extracting(AuditEntry::object).containsExactly("backup of a test");
    }

    @Test
    void a_detail_is_kept_whole_or_refused_and_never_cut() {
        String longest = "field, ".repeat(285) + "last ";
        log.recordAlone(AuditEvent.done("BACKUP", "backup").with(longest));
        assertThat(written.newest(1)).extracting(AuditEntry::detail).containsExactly(longest);
        AuditEvent longer = AuditEvent.done("BACKUP", "backup").with(longest + "!");
        assertThatThrownBy(() -> log.recordAlone(longer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_chain_is_unbroken() {
        people.staff();
        assertThat(People.get(people.tomas(), () -> log.firstBrokenEntry())).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'NOTHING'",
                "delete from audit_entry",
                "truncate table audit_entry",
                "drop table audit_entry",
                "create alias run for 'java.lang.Runtime.getRuntime'",
                "script to 'out.sql'"
            })
    void the_portals_database_user_cannot_touch_what_is_written(String attempt) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        assertThatThrownBy(() -> jdbc.sql(attempt).update()).isInstanceOf(DataAccessException.class);
    }
}
