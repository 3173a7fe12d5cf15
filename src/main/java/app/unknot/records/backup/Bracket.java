package app.unknot.records.backup;

import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditLog;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the database in use held just before and just after it was copied. People write in between, so the copy cannot equal either;
 * but what only ever grows must lie between them, and both must lie on the copy's access log.
 */
record Bracket(AuditHead audit, Map<String, Long> growing) {
    static Bracket of(Connection connection, Keys keys) {
        JdbcTemplate database = database(connection);
        AuditHead head = log(database, keys).head();
        Map<String, Long> rows = new TreeMap<>();
        for (String table : EmbeddedDatabase.appendOnlyTables()) {
            String name = table.toLowerCase(Locale.ROOT);
            Long count = database.queryForObject("select count(*) from " + name, Long.class);
            rows.put(name, count == null ? 0 : count);
        }
        return new Bracket(head, rows);
    }

    /** What is missing from a copy made between {@code before} and {@code after}, or is in it and should not; empty when all fits. */
    static List<String> misfits(
            Bracket before, Survey copy, Connection opened, Bracket after, Connection inUse, Keys keys) {
        List<String> misfits = new ArrayList<>();
        before.growing.forEach((table, least) -> {
            long found = copy.rows().getOrDefault(table, 0L);
            long most = after.growing.getOrDefault(table, 0L);
            if (found < least || found > most)
                misfits.add("Table " + table + " has " + found + " rows in the copy, and had " + least + " before and "
                        + most + " after");
        });
        if (copy.audit().seq() < before.audit.seq() || copy.audit().seq() > after.audit.seq())
            misfits.add("The copy's access log ends at entry " + copy.audit().seq() + ", and the log was at entry "
                    + before.audit.seq() + " before and " + after.audit.seq() + " after");
        else if (!log(database(opened), keys).passesThrough(before.audit)
                || !log(database(inUse), keys).passesThrough(copy.audit()))
            misfits.add("The copy's access log is not that of the database in use");
        return misfits;
    }

    private static JdbcTemplate database(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    private static AuditLog log(JdbcTemplate database, Keys keys) {
        return AuditLog.over(database, new PracticeClock(ZoneOffset.UTC), keys);
    }
}
