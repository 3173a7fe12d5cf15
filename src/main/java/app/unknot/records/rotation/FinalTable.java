package app.unknot.records.rotation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of PostgreSQL that takes new rows only. To seal its values again it is opened inside the transaction that changes the
 * key, which nobody else sees, and is closed again before the commit.
 */
record FinalTable(String table, String trigger) {
    static List<FinalTable> of(Connection database) throws SQLException {
        List<FinalTable> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select c.relname, t.tgname from pg_trigger t"
                        + " join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid"
                        + " where p.proname = 'refuse_change' and c.relnamespace = current_schema()::regnamespace"
                        + " order by c.relname")) {
            while (rows.next()) tables.add(new FinalTable(rows.getString(1), rows.getString(2)));
        }
        return tables;
    }

    void allowChanges(Connection database) throws SQLException {
        alter(database, "disable");
    }

    void refuseChanges(Connection database) throws SQLException {
        alter(database, "enable");
    }

    private void alter(Connection database, String how) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("alter table \"" + table + "\" " + how + " trigger \"" + trigger + "\"");
        }
    }
}
