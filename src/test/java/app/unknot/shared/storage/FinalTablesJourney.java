package app.unknot.shared.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each table of a practice refuses to the portal's own user, asked of the database itself: the same on either engine. */
abstract class FinalTablesJourney {
    @Autowired
    private DataSource dataSource;

    /** The words with which this engine refuses a change of that table. */
    abstract String refusal(String table);

    @Test
    void the_tables_that_refuse_an_update_are_those_that_take_new_rows_only() throws SQLException {
        assertThat(refusing("update %s set %s = %s")).isEqualTo(finalTables());
    }

    @Test
    void the_tables_that_refuse_a_delete_are_those_that_take_new_rows_only() throws SQLException {
        assertThat(refusing("delete from %s")).isEqualTo(finalTables());
    }

    /** Each in a transaction that is rolled back. */
    Set<String> refusing(String statement) throws SQLException {
        Set<String> refused = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> one : tables(connection).entrySet()) {
                try (Statement change = connection.createStatement()) {
                    change.execute(statement.formatted(one.getKey(), one.getValue(), one.getValue()));
                } catch (SQLException e) {
                    // Rows that other rows name may not be deleted: that is another refusal.
                    if (String.valueOf(e.getMessage()).contains(refusal(one.getKey()))) refused.add(one.getKey());
                }
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
        return refused;
    }

    /** Every table of a practice with one of its columns, both in small letters. */
    private static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(
                        "select lower(c.table_name), lower(c.column_name) from information_schema.columns c"
                                + " join information_schema.tables t on t.table_name = c.table_name"
                                + " and t.table_schema = c.table_schema where lower(c.table_schema) = 'public'"
                                + " and t.table_type = 'BASE TABLE'")) {
            while (columns.next()) tables.put(columns.getString(1), columns.getString(2));
        }
        tables.remove("flyway_schema_history");
        assertThat(tables).hasSizeGreaterThan(60);
        return tables;
    }

    static Set<String> finalTables() {
        Set<String> names = new TreeSet<>();
        for (String name : EmbeddedDatabase.appendOnlyTables()) names.add(name.toLowerCase(Locale.ROOT));
        return names;
    }
}
