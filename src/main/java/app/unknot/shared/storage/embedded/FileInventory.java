package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a database holds, so that a copy can be compared with its original.
 *
 * @param rows number of rows by table
 * @param finals digest over everything that is final: hashes of signed notes, the chain of the access log
 */
record FileInventory(Map<String, Long> rows, String finals) {
    private static final String HISTORY = "flyway_schema_history";

    /** Tables whose rows an upgrade has moved, all of them, into another one. */
    private static final Map<String, String> MOVED = Map.of(
            "CLAIM_FINDING", "CLAIM_VERSION_FINDING",
            "CLAIM_LINE", "CLAIM_VERSION_LINE",
            "CLAIM_VISIT", "CLAIM_BILLED_VISIT");

    /** Tables that an upgrade has given up: what they held is told again at the next start, from what was signed. */
    private static final Set<String> TOLD_AGAIN = Set.of("EPISODE_OUTCOME");

    /** Reads every row of every table, so that damage shows here and not on the day when a row is needed. */
    static FileInventory of(Connection owner) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables(owner)) rows.put(table, readAll(owner, table));
        byte[] digest = new byte[32];
        if (rows.containsKey("SIGNED_NOTE"))
            digest = fold(owner, digest, "select note_id, content_hash from signed_note order by note_id");
        if (rows.containsKey("AUDIT_ENTRY"))
            digest = fold(owner, digest, "select seq, mac from audit_entry order by seq");
        return new FileInventory(rows, HexFormat.of().formatHex(digest));
    }

    /** Whether nothing of the original is missing. An upgrade may add tables, never rows or the loss of rows. */
    boolean isWholeIn(FileInventory copy) {
        return finals.equals(copy.finals)
                && rows.entrySet().stream()
                        .filter(table -> !table.getKey().equals(HISTORY))
                        .filter(table -> copy.rows.containsKey(table.getKey()) || !TOLD_AGAIN.contains(table.getKey()))
                        .allMatch(table -> table.getValue().equals(copy.rowsOf(table.getKey())));
    }

    private @Nullable Long rowsOf(String table) {
        return rows.containsKey(table) ? rows.get(table) : rows.get(MOVED.getOrDefault(table, table));
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet names = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name")) {
            while (names.next()) tables.add(names.getString(1));
        }
        return tables;
    }

    private static long readAll(Connection owner, String table) throws SQLException {
        long count = 0;
        try (Statement statement = owner.createStatement()) {
            // Row by row, not as one result in memory.
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery("select * from public.\"" + table + "\"")) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 1; column <= columns; column++) row.getObject(column);
                    count++;
                }
            }
        }
        return count;
    }

    private static byte[] fold(Connection owner, byte[] before, String sql) throws SQLException {
        byte[] digest = before;
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                String line = row.getString(1) + "|" + row.getString(2);
                digest = Keys.hmac(digest, line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return digest;
    }
}
