package app.unknot.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who writes the log waits for nobody, the same on both databases. */
abstract class LogWritingJourney {
    @Autowired
    private AuditLog log;

    @Autowired
    private LogEntries written;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** Milliseconds that a statement waits for a row which somebody else holds. */
    abstract String askForTheLockTimeout();

    @Test
    void nobody_waits_for_a_row_longer_than_ten_seconds() {
        assertThat(jdbc.sql(askForTheLockTimeout()).query(Integer.class).single())
                .isEqualTo(10_000);
    }

    @Test
    void a_line_of_its_own_does_not_wait_for_the_transaction_around_it() {
        for (boolean rolledBack : List.of(false, true)) {
            long before = written.newest(1).getFirst().seq();
            transaction.executeWithoutResult(begun -> {
                log.record(AuditEvent.done("BACKUP", "backup of the act"));
                log.recordAlone(AuditEvent.failed("BACKUP", "backup of its own"));
                if (rolledBack) begun.setRollbackOnly();
            });
            assertThat(written.since(before))
                    .extracting(AuditEntry::object)
                    .as("rolled back: " + rolledBack)
                    .contains("backup of its own")
                    .hasSize(rolledBack ? 1 : 2);
        }
    }

    @Test
    void who_opens_a_record_does_not_wait_for_somebody_elses_transaction() {
        ClientId client = clients.inCareOf(people.maya(), "Nora");
        transaction.executeWithoutResult(begun -> {
            log.record(AuditEvent.done("BACKUP", "backup that takes its time"));
            try (ExecutorService another = Executors.newSingleThreadExecutor()) {
                Future<?> opened = another.submit(() -> People.as(people.maya(), () -> directory.open(client)));
                assertThat(opened).succeedsWithin(Duration.ofSeconds(5));
            }
        });
        log.seal();
        assertThat(log.verify(List.of()).flaws()).isEmpty();
    }
}
