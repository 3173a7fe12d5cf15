package app.unknot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.charting.worklist.OverdueFilter;
import app.unknot.charting.worklist.Worklist;
import app.unknot.claims.ClaimQueue;
import app.unknot.claims.ClaimService;
import app.unknot.claims.QueueCount;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceState;
import app.unknot.claims.Remittances;
import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.HoldFilter;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.Places;
import app.unknot.testing.Answers;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.People;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The demo is made by the services that the screens use; a smaller one is made here. */
@SpringBootTest(properties = {"unknot.demo=true", "unknot.demo-clients=24"})
@ContextConfiguration(initializers = FreshDataFolder.class)
class DemoPracticeTests {
    @Autowired
    private ClaimService claims;

    @Autowired
    private Remittances remittances;

    @Autowired
    private Holds holds;

    @Autowired
    private Worklist worklist;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_newcomer_finds_a_year_of_work_with_something_in_every_corner() {
        assertThat(count("select count(*) from user_role where role = 'THERAPIST'"))
                .as("four who sign alone, and a student")
                .isEqualTo(5);
        assertThat(count("select count(*) from client")).isEqualTo(24);
        assertThat(count("select count(*) from signed_note")).isGreaterThan(100);
        assertThat(count("select count(*) from session_note"))
                .as("yesterday's note and an overdue one are left to sign")
                .isEqualTo(count("select count(*) from signed_note") + 2);
        assertThat(count("select count(*) from note_addendum")).isEqualTo(1);
        assertThat(count("select count(*) from encounter where kind = 'NO_SHOW'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from signed_note where cosigner_id is not null"))
                .as("a student's note waits for the supervisor")
                .isEqualTo(1);

        assertThat(count("select count(*) from location")).isEqualTo(2);
        for (String table : List.of("appointment", "visit_pain", "claim"))
            assertThat(count("select count(distinct location_id) from " + table))
                    .as(table + " of both places")
                    .isEqualTo(2);

        assertThat(count("select count(*) from visit_reminder"))
                .as("some of the next day's clients have been reminded")
                .isPositive();

        assertThat(count("select count(*) from security_alert"))
                .as("making it is not reading it")
                .isZero();

        Subject ruth = new Subject(
                new UserId(jdbc.sql("select id from user_account where sign_in_name = 'ruth'")
                        .query(UUID.class)
                        .single()),
                "Ruth Delgado",
                Set.of(Role.MANAGER));
        List<Hold> open = People.get(ruth, () -> holds.open(HoldFilter.ALL, 0).rows());
        assertThat(open).extracting(Hold::level).containsExactlyInAnyOrder(Level.EMERGENCY, Level.URGENT_REFER);
        assertThat(People.get(
                        ruth,
                        () -> worklist.overdue(OverdueFilter.at(Places.EVERYWHERE), 0)
                                .rows()))
                .hasSize(1);
        List<QueueCount> queues = People.get(ruth, () -> claims.queueCounts(Places.EVERYWHERE));
        assertThat(queues)
                .filteredOn(queue -> List.of(ClaimQueue.TO_FIX, ClaimQueue.READY, ClaimQueue.PAID)
                        .contains(queue.queue()))
                .allMatch(queue -> queue.claims() > 0);
        assertThat(People.get(ruth, () -> remittances.remittances(0)))
                .extracting(RemittanceReport::state)
                .contains(RemittanceState.POSTED);
    }

    @Test
    void who_is_well_may_be_treated_but_the_one_whose_doctor_has_not_answered_yet() {
        record Treated(UUID client, UUID therapist) {}
        List<Treated> treated = jdbc.sql(
                        "select distinct n.client_id, n.therapist_id from session_note n join signed_note s"
                                + " on s.note_id = n.id where not exists (select 1 from screening_hold h"
                                + " where h.client_id = n.client_id and h.ended_at is null)")
                .query((row, number) -> new Treated(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        assertThat(treated).hasSizeGreaterThan(15);
        assertThat(treated)
                .map(one -> People.get(
                        new Subject(new UserId(one.therapist()), "Their therapist", Set.of(Role.THERAPIST)),
                        () -> screening.preview(new ClientId(one.client()), Answers.visit(screening))))
                .filteredOn(today -> !today.allowsStart())
                .singleElement()
                .extracting(ScreeningResult::level)
                .isEqualTo(Level.CLEARANCE);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
