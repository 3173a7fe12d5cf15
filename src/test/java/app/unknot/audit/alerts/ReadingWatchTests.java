package app.unknot.audit.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody opens one record after the other, all of which they may open. */
@PortalTest
class ReadingWatchTests {
    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private SecurityAlerts alerts;

    @Autowired
    private AuditLog log;

    @Autowired
    private LogEntries written;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private People people;

    private Subject curious;

    @BeforeEach
    void somebody_of_whom_no_other_test_knows() {
        curious =
                new Subject(people.newcomer("Cato"), "Cato Zorzi", people.maya().roles());
    }

    @AfterEach
    void nothing_is_left_open() {
        People.as(people.tomas(), () -> alerts.open().forEach(alert -> alerts.acknowledge(alert.id())));
    }

    private List<SecurityAlert> open() {
        return People.get(people.ruth(), alerts::open).stream()
                .filter(alert -> curious.id().value().equals(alert.account()))
                .toList();
    }

    @Test
    void eighty_charts_raise_one_alert_and_all_of_them_open() {
        List<ClientId> all = new ArrayList<>();
        for (int i = 0; i < 80; i++) all.add(clients.inCareOf(curious, "Own" + (char) ('a' + i % 26)));
        long before = written.newest(1).getFirst().seq();
        for (ClientId one : all)
            assertThat(People.get(curious, () -> directory.open(one))
                            .reference()
                            .id())
                    .isEqualTo(one);
        assertThat(open()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(SecurityAlert.Kind.READING);
            assertThat(alert.times()).isEqualTo(ReadingWatch.MOST_CHARTS + 1);
        });
        assertThat(written.since(before)).extracting(AuditEntry::action).containsOnlyOnce("ALERT_RAISED");
    }

    @Test
    void a_days_list_is_one_look_however_long_it_is() {
        List<ClientId> all = new ArrayList<>();
        for (int i = 0; i < ReadingWatch.MOST_CHARTS + 10; i++)
            all.add(clients.inCareOf(curious, "Day" + (char) ('a' + i % 26)));
        assertThat(People.get(curious, () -> directory.openEach(all))).hasSize(all.size());
        assertThat(open()).isEmpty();
    }

    @Test
    void fifty_files_of_one_client_raise_an_alert_too() {
        UUID client = UUID.randomUUID();
        for (int i = 0; i < 50; i++) {
            String file = "document " + UUID.randomUUID();
            People.as(
                    curious,
                    () -> transaction.executeWithoutResult(
                            status -> log.record(AuditEvent.done("DOCUMENT_READ", Matter.ofClient(client, file)))));
        }
        assertThat(open())
                .singleElement()
                .satisfies(alert -> assertThat(alert.kind()).isEqualTo(SecurityAlert.Kind.READING));
    }

    @Test
    void the_alert_comes_once_for_charts_and_files_of_one_burst_together() {
        for (int i = 0; i < 80; i++) {
            AuditEvent chart = AuditEvent.done("NOTE_READ", Matter.ofClient(UUID.randomUUID(), "note"));
            AuditEvent file = AuditEvent.done("DOCUMENT_READ", Matter.ofClient(UUID.randomUUID(), "document " + i));
            People.as(
                    curious,
                    () -> transaction.executeWithoutResult(status -> {
                        log.record(chart);
                        log.record(file);
                    }));
        }
        assertThat(open())
                .singleElement()
                .satisfies(alert -> assertThat(alert.times())
                        .isEqualTo(ReadingWatch.MOST_CHARTS + 1 + ReadingWatch.MOST_FILES + 1));
    }

    @Test
    void what_failed_or_was_refused_is_no_reading() {
        for (int i = 0; i < 80; i++) {
            UUID client = UUID.randomUUID();
            People.as(
                    curious,
                    () -> transaction.executeWithoutResult(
                            status -> log.record(AuditEvent.denied("CLIENT_OPEN", Matter.ofClient(client, "client")))));
        }
        assertThat(open()).isEmpty();
    }
}
