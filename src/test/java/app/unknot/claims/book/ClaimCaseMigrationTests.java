package app.unknot.claims.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The claims of a practice that has billed for years become cases with one version each. */
class ClaimCaseMigrationTests {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-24T09:00:00-08:00");
    private static final UUID PAID = new UUID(0, 1);
    private static final UUID READY = new UUID(0, 2);

    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcClient jdbc;

    @BeforeEach
    void migrateAUsedDatabase() throws SQLException {
        database.setUrl("jdbc:h2:mem:cases" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        jdbc = JdbcClient.create(database);
        flyway().target("131").load().migrate();
        jdbc.sql("set referential_integrity false").update();
        claim(PAID, "UK10001", "PAID");
        claim(READY, "UK10002", "READY");
        jdbc.sql("insert into claim_line (claim_id, place, procedure_code, modifiers, units, minutes, charge_cents)"
                        + " values (?, 0, '97140', 'GP', 2, 30, 12000)")
                .param(PAID)
                .update();
        jdbc.sql("insert into claim_finding (claim_id, place, rule_id, severity, title, explanation)"
                        + " values (?, 0, 'CL-052', 'WARNING', 'Hurry', 'Ten days are left.')")
                .param(PAID)
                .update();
        flyway().load().migrate();
    }

    @Test
    void each_claim_is_a_case_whose_first_version_says_what_it_said() {
        assertThat(jdbc.sql("select control from claim_version order by control")
                        .query(String.class)
                        .list())
                .containsExactly("UK10001", "UK10002");
        assertThat(of("select state from claim_version where claim_id = ?")).containsExactly("PAID");
        assertThat(
                        of(
                                "select modifiers from claim_version_line where version_id = ? and service_date = date '2026-11-24'"))
                .containsExactly("GP");
        assertThat(of("select explanation from claim_version_finding where version_id = ?"))
                .containsExactly("Ten days are left.");
        assertThat(of("select cast(note_id as varchar) from claim_billed_visit where claim_id = ?"))
                .containsExactly(PAID.toString());
    }

    @Test
    void what_was_ready_is_confirmed_once_more_because_nothing_of_it_was_frozen() {
        assertThat(jdbc.sql(
                                "select c.state from claim c join claim_version v on v.claim_id = c.id and v.state = c.state"
                                        + " where c.id = ?")
                        .param(READY)
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT");
    }

    private List<String> of(String sql) {
        return jdbc.sql(sql)
                .param(PAID)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void claim(UUID id, String number, String state) {
        jdbc.sql("insert into claim (id, number, note_id, client_id, therapist_id, payer_id, payer_name, location_id,"
                        + " service_date, state, total_cents, errors, warnings, drafted_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'Cascade', ?, '2026-11-24', ?, 12000, 0, 1, ?, 0)")
                .params(id, number, id, id, id, id, id, state, NINE)
                .update();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }
}
