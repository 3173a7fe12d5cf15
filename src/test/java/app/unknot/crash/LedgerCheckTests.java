package app.unknot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A check that cannot find half a remittance is no check. */
class LedgerCheckTests {
    private static final UUID CLAIM = UUID.randomUUID();
    private static final UUID REMITTANCE = UUID.randomUUID();
    private static final String SOURCE = "remittance " + REMITTANCE;

    private final SingleConnectionDataSource memory = new SingleConnectionDataSource("jdbc:h2:mem:", true);
    private final JdbcTemplate database = new JdbcTemplate(memory);

    @BeforeEach
    void a_claim_of_100_dollars_that_a_remittance_paid() {
        database.execute("create table claim (id uuid, number varchar, state varchar, total_cents bigint)");
        database.execute("create table claim_event (claim_id uuid, detail varchar)");
        database.execute("create table remittance (id uuid, trace varchar, provider_cents bigint, state varchar)");
        database.execute("create table remittance_row (remittance_id uuid, claim_id uuid, paid_cents bigint,"
                + " contract_cents bigint, client_cents bigint, state varchar)");
        database.execute("create table ledger_posting (claim_id uuid, kind varchar, cents bigint, source varchar)");
        database.update("insert into claim values (?, '10001', 'PAID', 10000)", CLAIM);
        database.update("insert into claim_event values (?, 'Paid $70.00, trace T1')", CLAIM);
        database.update("insert into remittance values (?, 'T1', 100, 'POSTED')", REMITTANCE);
        database.update("insert into remittance_row values (?, ?, 7000, 2000, 1000, 'POSTED')", REMITTANCE, CLAIM);
        post(CLAIM, "CHARGE", 10000, "file 1");
        post(CLAIM, "PAYER_PAYMENT", 7000, SOURCE);
        post(CLAIM, "CONTRACT", 2000, SOURCE);
        post(CLAIM, "CLIENT_SHARE", 1000, SOURCE);
        database.update("insert into ledger_posting values (null, 'PROVIDER_ADJUSTMENT', 100, ?)", SOURCE);
    }

    @AfterEach
    void forget() {
        memory.destroy();
    }

    @Test
    void a_whole_remittance_is_whole() {
        assertThat(LedgerCheck.problems(database)).isEmpty();
    }

    @Test
    void half_a_remittance_is_found() {
        database.update("delete from ledger_posting where kind = 'CONTRACT'");
        assertThat(LedgerCheck.problems(database))
                .anyMatch(problem -> problem.startsWith("Half posted"))
                .anyMatch(problem -> problem.contains("is PAID, its postings are"));
    }

    @Test
    void money_that_was_moved_outside_claims_is_not_forgotten() {
        database.update("delete from ledger_posting where claim_id is null");
        assertThat(LedgerCheck.problems(database)).singleElement().asString().contains("PROVIDER_ADJUSTMENT");
    }

    @Test
    void postings_of_a_parked_remittance_are_found() {
        database.update("update remittance set state = 'REFUSED'");
        database.update("update remittance_row set state = 'WAITING'");
        assertThat(LedgerCheck.problems(database))
                .hasSize(4)
                .allMatch(problem -> problem.startsWith("Posted, but no remittance says so"));
    }

    @Test
    void a_remittance_that_was_posted_twice_is_found() {
        post(CLAIM, "PAYER_PAYMENT", 7000, SOURCE);
        assertThat(LedgerCheck.problems(database))
                .anyMatch(problem -> problem.contains("is 14000, not 7000"))
                .anyMatch(problem -> problem.contains("is settled with"));
    }

    @Test
    void a_claim_that_the_posting_forgot_is_found() {
        database.update("update claim set state = 'SUBMITTED'");
        database.update("delete from claim_event");
        assertThat(LedgerCheck.problems(database))
                .anyMatch(problem -> problem.contains("is SUBMITTED, its postings are"))
                .anyMatch(problem -> problem.startsWith("The history of a claim lacks"));
    }

    @Test
    void a_charge_that_is_missing_is_found() {
        database.update("delete from ledger_posting where kind = 'CHARGE'");
        assertThat(LedgerCheck.problems(database)).anyMatch(problem -> problem.contains("was charged 0 times"));
    }

    private void post(UUID claim, String kind, long cents, String source) {
        database.update("insert into ledger_posting values (?, ?, ?, ?)", claim, kind, cents, source);
    }
}
