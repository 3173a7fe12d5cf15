package app.unknot.audit.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Somebody asks for many records that are not theirs. */
@PortalTest
class SecurityAlertTests {
    private static final int ASKERS = 60;

    @Autowired
    private SecurityAlerts alerts;

    @Autowired
    private DataSource pool;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    private Subject snoop;
    private ClientId strange;
    private ClientId own;

    @BeforeEach
    void jun_comes() {
        snoop = people.jun();
        strange = clients.inCareOf(people.selma(), "Strange");
        own = clients.inCareOf(snoop, "Own");
    }

    @AfterEach
    void nothingIsLeftOpen() {
        People.as(people.tomas(), () -> alerts.open().forEach(alert -> alerts.acknowledge(alert.id())));
    }

    private List<SecurityAlert> open() {
        return People.get(people.ruth(), alerts::open).stream()
                .filter(alert -> snoop.id().value().equals(alert.account()))
                .toList();
    }

    private Class<?> ask() {
        return People.get(snoop, () -> {
            try {
                directory.open(strange);
                return Object.class;
            } catch (RuntimeException refused) {
                return refused.getClass();
            }
        });
    }

    @Test
    void sixty_at_once_are_all_answered_and_raise_one_alert() throws Exception {
        long before = written.newest(1).getFirst().seq();
        List<Class<?>> answers = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(ASKERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(ASKERS)) {
            Callable<Class<?>> asking = () -> {
                together.await();
                return ask();
            };
            List<Future<Class<?>>> all = new ArrayList<>();
            for (int i = 0; i < ASKERS; i++) all.add(threads.submit(asking));
            for (Future<Class<?>> one : all) answers.add(one.get());
        }
        assertThat(answers).filteredOn(RecordNotFound.class::equals).hasSize(RefusalWatch.MOST);
        assertThat(answers).filteredOn(AskedTooOften.class::equals).hasSize(ASKERS - RefusalWatch.MOST);
        String number =
                People.get(people.selma(), () -> directory.reference(strange)).number();
        assertThat(written.since(before))
                .filteredOn(entry -> entry.outcome() == Outcome.DENIED)
                .hasSize(ASKERS)
                .extracting(AuditEntry::clientNumber)
                .containsOnly(number);
        assertThat(open())
                .singleElement()
                .satisfies(alert -> assertThat(alert.times()).isBetween(RefusalWatch.MOST + 1, ASKERS));
        assertThat(written.since(before)).extracting(AuditEntry::action).containsOnlyOnce("ALERT_RAISED");
    }

    /** With two for each, as many askers as the pool has connections would wait for each other, and everybody else with them. */
    @Test
    void a_refusal_needs_one_connection_at_a_time() throws SQLException {
        List<Connection> others = new ArrayList<>();
        try {
            int all = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
            while (others.size() < all - 1) others.add(pool.getConnection());
            assertThat(ask()).isEqualTo(RecordNotFound.class);
        } finally {
            for (Connection one : others) one.close();
        }
    }

    @Test
    void who_is_slowed_still_reaches_their_own_clients() {
        for (int i = 0; i <= RefusalWatch.MOST; i++) ask();
        assertThat(ask()).isEqualTo(AskedTooOften.class);
        assertThat(People.get(snoop, () -> directory.open(own)).reference().id())
                .isEqualTo(own);
    }

    @Test
    void an_alert_goes_when_a_manager_or_an_admin_acknowledges_it_and_comes_again_when_it_goes_on() {
        for (int i = 0; i <= RefusalWatch.MOST; i++) ask();
        SecurityAlert alert = open().getFirst();
        assertThat(alert.times()).isEqualTo(RefusalWatch.MOST + 1);
        assertThat(People.get(people.tomas(), alerts::open))
                .extracting(SecurityAlert::id)
                .contains(alert.id());
        People.as(people.tomas(), () -> alerts.acknowledge(alert.id()));
        assertThat(open()).isEmpty();
        assertThat(written.newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("ALERT_SEEN");
            assertThat(entry.actorId()).isEqualTo(people.tomas().id().value());
        });
        People.as(people.ruth(), () -> alerts.acknowledge(alert.id()));
        assertThat(written.newest(1))
                .as("twice is the same as once")
                .extracting(AuditEntry::actorId)
                .containsExactly(people.tomas().id().value());
        ask();
        assertThat(open())
                .singleElement()
                .satisfies(again -> assertThat(again.id()).isNotEqualTo(alert.id()));
    }

    @Test
    void a_therapist_neither_sees_nor_acknowledges_alerts() {
        for (int i = 0; i <= RefusalWatch.MOST; i++) ask();
        SecurityAlert alert = open().getFirst();
        People.as(snoop, () -> {
            assertThatThrownBy(alerts::open).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> alerts.acknowledge(alert.id())).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void nobody_acknowledges_an_alert_about_themselves_while_others_could() {
        alerts.tooManyRefusals(people.ruth().id().value());
        People.as(people.ruth(), () -> {
            SecurityAlert mine = alerts.open().stream()
                    .filter(SecurityAlert::own)
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> alerts.acknowledge(mine.id())).isInstanceOf(AccessDeniedException.class);
        });
        People.as(people.tomas(), () -> alerts.open().forEach(alert -> alerts.acknowledge(alert.id())));
        assertThat(People.get(people.ruth(), alerts::open)).noneMatch(SecurityAlert::own);
    }
}
