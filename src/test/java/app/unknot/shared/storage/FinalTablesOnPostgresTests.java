package app.unknot.shared.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.RealPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** On PostgreSQL the portal's user owns the tables, and a trigger of each final one refuses. */
@SpringBootTest
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = {FreshDataFolder.class, RealPostgres.class})
class FinalTablesOnPostgresTests extends FinalTablesJourney {
    @Override
    String refusal(String table) {
        return "Table " + table + " takes new rows only";
    }

    @Test
    void the_tables_that_refuse_to_be_emptied_are_those_that_take_new_rows_only() throws SQLException {
        assertThat(refusing("truncate %s cascade")).isEqualTo(finalTables());
    }
}
