package app.unknot.claims.inbound;

import app.unknot.claims.ClaimId;
import app.unknot.shared.storage.Sealer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thousands of claims that say what one says, written at once: each with a note, a number and money of its own. */
class ClaimCopies {
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final String ID = "cast('{prefix}' || lpad(x, 12, '0') as uuid)";

    /** Columns that differ from copy to copy, by table. */
    private static final Map<String, Map<String, String>> OWN = Map.of(
            "session_note", Map.of("id", ID, "moves", "x + 1"),
            "claim", Map.of("id", ID, "number", "'{number}' || x"),
            "claim_version", Map.of("id", ID, "claim_id", ID, "control", "'{number}' || x"),
            "claim_billed_visit", Map.of("claim_id", ID, "note_id", ID, "billed_note", ID),
            "claim_version_line", Map.of("version_id", ID),
            "ledger_posting", Map.of("id", ID, "claim_id", ID));

    private final int run = RUNS.incrementAndGet();
    private final String prefix = "01930000-0000-7000-9%03x-".formatted(run);
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Sealer sealer;

    ClaimCopies(JdbcClient jdbc, JdbcTemplate batches, Sealer sealer) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.sealer = sealer;
    }

    String number(int copy) {
        return numbered() + copy;
    }

    private String numbered() {
        return "B" + run + "N";
    }

    /** Of a claim with one version: where it is frozen, what goes out is sealed for each copy. */
    List<ClaimId> make(ClaimId claim, int copies) {
        UUID of = claim.value();
        UUID version = jdbc.sql("select id from claim_version where claim_id = ?")
                .param(of)
                .query(UUID.class)
                .single();
        copy("session_note", "id = (select note_id from claim_billed_visit where claim_id = ?)", of, copies);
        copy("claim", "id = ?", of, copies);
        copy("claim_billed_visit", "claim_id = ?", of, copies);
        copy("claim_version", "claim_id = ?", of, copies);
        copy("claim_version_line", "version_id = ?", version, copies);
        copy("ledger_posting", "claim_id = ?", of, copies);
        String sealed = jdbc.sql(
                        "select sealed_content from claim_version_part where part = 'snapshot' and version_id = ?")
                .param(version)
                .query(String.class)
                .single();
        String said = sealer.open(sealed, place(version));
        batches.batchUpdate(
                "insert into claim_version_part (version_id, part, sealed_content) values (?, 'snapshot', ?)",
                IntStream.rangeClosed(1, copies)
                        .mapToObj(this::id)
                        .map(id -> new Object[] {id, sealer.seal(said, place(id))})
                        .toList());
        return IntStream.rangeClosed(1, copies)
                .mapToObj(copy -> new ClaimId(id(copy)))
                .toList();
    }

    private static String place(UUID version) {
        return "claim_version.snapshot." + version;
    }

    private UUID id(int copy) {
        return UUID.fromString(prefix + "%012d".formatted(copy));
    }

    private void copy(String table, String which, UUID id, int copies) {
        List<String> columns = jdbc.sql("select lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = ? and lower(table_schema) = 'public' order by ordinal_position")
                .param(table)
                .query((row, number) -> row.getString(1))
                .list();
        Map<String, String> own = OWN.getOrDefault(table, Map.of());
        String values = columns.stream()
                .map(column -> own.getOrDefault(column, column))
                .collect(Collectors.joining(", "))
                .replace("{prefix}", prefix)
                .replace("{number}", numbered());
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + ", system_range(1, " + copies + ") where " + which)
                .param(id)
                .update();
    }
}
