package app.unknot.records.backup;

import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditLog;
import app.unknot.audit.AuditVerdict;
import app.unknot.audit.SeenHead;
import app.unknot.practice.PracticeSettings;
import app.unknot.records.words.RecordsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.storage.ContentCheck;
import app.unknot.shared.storage.ContentCheck.Checked;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What a database holds, as of one moment, read through and recomputed: not what it says of itself.
 *
 * @param practice the practice's name, or empty before the set-up
 * @param schema the newest migration that was run
 * @param rows how many rows each table has, by the table's name
 * @param contents what was signed or posted, by kind: how many, and a digest over all of them
 * @param audit where the access log ends
 * @param problems one sentence for each thing that is not whole; empty when all is well
 */
public record Survey(
        String practice,
        String schema,
        SortedMap<String, Long> rows,
        SortedMap<String, Contents> contents,
        AuditHead audit,
        List<String> problems) {
    /** H2's own number for a transaction that sees one moment. */
    private static final int H2_SNAPSHOT = 6;

    private static final int FETCH = 200;

    public Survey {
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }

    /**
     * Reads the database in use as {@link #of} does, and compares its access log with what others have seen of it.
     */
    public static Survey inUse(Connection connection, Anchors anchors, Keys keys, Consumer<String> progress) {
        Anchors.Gathered known = anchors.gather(keys);
        anchors.second()
                .filter(place -> !Files.exists(place))
                .ifPresent(place -> progress.accept(RecordsWords.THE_SECOND_PLACE_IS_NOT_THERE.text(place)));
        return of(connection, keys, known.seen(), progress).with(known.unread());
    }

    private Survey with(List<String> further) {
        List<String> all = new ArrayList<>(problems);
        all.addAll(further);
        return new Survey(practice, schema, rows, contents, audit, all);
    }

    /** How many there are of one kind, with a digest that is equal only when nothing was added, lost or changed. */
    public record Contents(long count, String digest) {}

    /**
     * Reads everything through {@code connection}, in one transaction that sees one moment, and changes nothing.
     *
     * @throws BackupFailed when it is no practice's database
     */
    public static Survey of(Connection connection, Keys keys, Consumer<String> progress) {
        return of(connection, keys, List.of(), progress);
    }

    private static Survey of(Connection connection, Keys keys, List<SeenHead> seen, Consumer<String> progress) {
        try {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return read(connection, keys, seen, progress);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException | DataAccessException e) {
            throw new BackupFailed(RecordsWords.THE_DATABASE_COULD_NOT_BE_READ.text(e.getMessage()), e);
        }
    }

    private static Survey read(Connection connection, Keys keys, List<SeenHead> seen, Consumer<String> progress) {
        JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        database.setFetchSize(FETCH);
        SortedMap<String, Long> rows = rowCounts(database);
        if (!rows.containsKey("audit_entry")) throw new BackupFailed(RecordsWords.THIS_IS_A_DATABASE_BUT.text());
        progress.accept(RecordsWords.TABLES_ROWS.text(
                rows.size(),
                figure(rows.values().stream().mapToLong(Long::longValue).sum())));
        List<String> problems = new ArrayList<>();
        SortedMap<String, Contents> contents = new TreeMap<>();
        Sealer sealer = new Sealer(keys.derive("column"));
        for (ContentCheck check : ServiceLoader.load(ContentCheck.class)) {
            Checked checked = check.check(database, sealer);
            contents.put(check.what(), new Contents(checked.count(), checked.digest()));
            problems.addAll(checked.broken());
            progress.accept(figure(checked.count()) + " " + check.what() + ", "
                    + (checked.broken().isEmpty()
                            ? RecordsWords.ALL_INTACT.text()
                            : RecordsWords.DAMAGED_2.text(checked.broken().size())));
        }
        AuditLog log = AuditLog.over(database, new PracticeClock(ZoneOffset.UTC), keys);
        AuditHead head = log.head();
        AuditVerdict verdict = log.verify(seen);
        verdict.flaws().forEach(flaw -> problems.add(flaw.words()));
        if (verdict.isWhole())
            progress.accept(RecordsWords.ACCESS_LOG_ENTRIES_UNBROKEN_FROM_THE_FIRST.text(figure(verdict.entries())));
        else verdict.flaws().forEach(flaw -> progress.accept(RecordsWords.ACCESS_LOG.text(flaw.words())));
        if (!seen.isEmpty() && verdict.isWhole())
            progress.accept(RecordsWords.THE_ACCESS_LOG_PASSES_THROUGH.text(figure(seen.size())));
        verdict.explained().forEach(progress);
        return new Survey(PracticeSettings.nameIn(database), schema(database), rows, contents, head, problems);
    }

    private static SortedMap<String, Long> rowCounts(JdbcTemplate database) {
        SortedMap<String, Long> rows = new TreeMap<>();
        List<String> tables = database.query(
                "select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'",
                (row, number) -> row.getString(1));
        for (String table : tables) {
            Long count = database.queryForObject("select count(*) from \"" + table + "\"", Long.class);
            rows.put(table.toLowerCase(Locale.ROOT), count == null ? 0 : count);
        }
        return rows;
    }

    private static String schema(JdbcTemplate database) {
        return String.join(
                "",
                database.queryForList(
                        "select \"version\" from \"flyway_schema_history\" where \"version\" is not null"
                                + " order by \"installed_rank\" desc fetch first 1 rows only",
                        String.class));
    }

    /** A number as people read it, such as {@code 12,345}. */
    public static String figure(long number) {
        return PracticeFormats.count(number);
    }
}
