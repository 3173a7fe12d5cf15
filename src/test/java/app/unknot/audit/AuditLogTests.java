package app.unknot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AuditLogTests {
    @Autowired
    private AuditLog log;

    @Autowired
    private People people;

    @Autowired
    private DataSource dataSource;

    @Test
    void an_act_leaves_a_row_with_who_and_what() {
        People.as(
                people.maya(),
                () -> log.recordAlone(AuditEvent.denied("NOTE_READ", "note 7").about("C1001")));
        List<AuditEntry> newest = People.get(people.tomas(), () -> log.page(0, 1));
        assertThat(newest).singleElement().satisfies(entry -> {
            assertThat(entry.actorId()).isEqualTo(people.maya().id().value());
            assertThat(entry.clientNumber()).isEqualTo("C1001");
            assertThat(entry.outcome()).isEqualTo(AuditEvent.Outcome.DENIED);
        });
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

    @Test
    void a_therapist_does_not_read_the_log() {
        assertThatThrownBy(() -> People.as(people.maya(), () -> log.page(0, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
