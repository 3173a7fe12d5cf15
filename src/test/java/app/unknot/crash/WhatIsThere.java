package app.unknot.crash;

import app.unknot.records.backup.Survey;
import app.unknot.shared.storage.Keys;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What a kill left, read through.
 *
 * @param operations ids of all that tablets sent
 * @param signatures hash of the content by signed note
 * @param remittances those that were posted
 * @param replayed transactions that only the commit journal had: lost by the database, or killed between the two, before the answer
 * @param problems what a backup would be refused for, and what does not add up in the ledger
 */
record WhatIsThere(
        Set<UUID> operations,
        Map<UUID, String> signatures,
        Set<UUID> remittances,
        int replayed,
        List<String> problems) {

    static WhatIsThere of(Connection connection, Keys keys, int replayed) {
        // Signed notes against their seals and hashes, the access log from its first entry to its last.
        Survey survey = Survey.of(connection, keys, line -> {});
        JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        List<String> problems = new ArrayList<>(survey.problems());
        problems.addAll(LedgerCheck.problems(database));
        return new WhatIsThere(
                ids(database, "select op_id from note_operation"),
                database
                        .query(
                                "select note_id, content_hash from signed_note",
                                (row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                ids(database, "select id from remittance where state = 'POSTED'"),
                replayed,
                problems);
    }

    private static Set<UUID> ids(JdbcTemplate database, String sql) {
        return new HashSet<>(database.query(sql, (row, number) -> row.getObject(1, UUID.class)));
    }

    /** How many acknowledged things are not there as they were acknowledged. */
    int lost(Acknowledged.SoFar acknowledged) {
        long operationsLost = acknowledged.operations().stream()
                .filter(one -> !operations.contains(one))
                .count();
        long remittancesLost = acknowledged.remittances().stream()
                .filter(one -> !remittances.contains(one))
                .count();
        return (int) (operationsLost + remittancesLost + unlike(acknowledged.signatures()));
    }

    /** How many of these signed notes are gone or were changed. */
    long unlike(Map<UUID, String> signed) {
        return signed.entrySet().stream()
                .filter(note -> !note.getValue().equals(signatures.get(note.getKey())))
                .count();
    }

    /** How many things were there earlier, acknowledged or not, and are not now. */
    long gone(WhatIsThere earlier) {
        return earlier.operations.stream()
                        .filter(one -> !operations.contains(one))
                        .count()
                + earlier.remittances.stream()
                        .filter(one -> !remittances.contains(one))
                        .count()
                + unlike(earlier.signatures);
    }
}
