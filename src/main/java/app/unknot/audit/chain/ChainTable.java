package app.unknot.audit.chain;

import app.unknot.audit.AuditHead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the log and the ends of its lanes, as the database has them. A copy from an earlier release has one lane only. */
@Component
public final class ChainTable {
    private static final int PAGE = 2_000;
    private static final String BEFORE_LANES =
            "select seq, at, actor_id, actor_roles, action, object, client_number, outcome, detail, mac from audit_entry";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private @Nullable Boolean lanes;

    public ChainTable(JdbcOperations batches) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
    }

    public JdbcOperations database() {
        return batches;
    }

    private synchronized boolean hasLanes() {
        Boolean known = lanes;
        if (known == null) {
            known = jdbc.sql("select count(*) from information_schema.tables where lower(table_name) = 'audit_lane'")
                            .query(Integer.class)
                            .single()
                    > 0;
            lanes = known;
        }
        return known;
    }

    /** Where a lane ends. Nobody else appends to it until the transaction has ended. */
    public AuditHead hold(int lane) {
        return jdbc.sql(end(lane) + " for update").query(AuditHead.class).single();
    }

    public AuditHead end() {
        return jdbc.sql(end(ChainRow.SPINE)).query(AuditHead.class).single();
    }

    private static String end(int lane) {
        return lane == ChainRow.SPINE
                ? "select seq, mac from audit_head where id = 1"
                : "select seq, mac from audit_lane where lane = " + lane;
    }

    /** Where every lane ends, as of one moment. */
    public SortedMap<Integer, AuditHead> ends() {
        SortedMap<Integer, AuditHead> ends = new TreeMap<>();
        jdbc.sql("select " + ChainRow.SPINE + " lane, seq, mac from audit_head"
                        + (hasLanes() ? " union all select lane, seq, mac from audit_lane" : ""))
                .query(row -> {
                    ends.put(row.getInt(1), new AuditHead(row.getLong(2), row.getString(3)));
                });
        return ends;
    }

    /** The entry before, as a new one names it. */
    @Nullable
    public Long follows(long before) {
        return hasLanes() ? before : null;
    }

    /** Adds rows to the lane that is held, and moves its end to the last of them. */
    public void append(List<ChainRow> rows) {
        boolean laned = hasLanes();
        batches.batchUpdate(
                "insert into audit_entry (seq, at, actor_id, actor_roles, action, object, client_number, outcome,"
                        + " detail, mac" + (laned ? ", lane, follows) values (?, ?, " : ") values (")
                        + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(row -> values(row, laned)).toList());
        ChainRow last = rows.getLast();
        String ends = last.lane() == ChainRow.SPINE ? "audit_head" : "audit_lane";
        String key = last.lane() == ChainRow.SPINE ? "id = 1" : "lane = " + last.lane();
        jdbc.sql("update " + ends + " set seq = ?, mac = ? where " + key)
                .params(last.seq(), last.mac())
                .update();
    }

    private static @Nullable Object[] values(ChainRow row, boolean laned) {
        AuditEntry entry = row.entry();
        @Nullable
        Object[] values = {
            entry.seq(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.actorId(),
            entry.actorRoles(),
            entry.action(),
            entry.object(),
            entry.clientNumber(),
            entry.outcome().name(),
            entry.detail(),
            row.mac()
        };
        if (!laned) return values;
        @Nullable Object[] more = Arrays.copyOf(values, values.length + 2);
        more[values.length] = row.lane();
        more[values.length + 1] = row.follows();
        return more;
    }

    /** All rows in the order of their numbers: in pages, so that a log of years needs no more memory than one of a day. */
    public void read(Consumer<ChainRow> each) {
        long after = 0;
        for (int read = PAGE; read == PAGE; ) {
            List<ChainRow> page = jdbc.sql(select() + " where seq > ? order by seq fetch first " + PAGE + " rows only")
                    .param(after)
                    .query((row, number) -> row(row))
                    .list();
            page.forEach(each);
            read = page.size();
            if (read > 0) after = page.getLast().seq();
        }
    }

    /** What a lane holds after that entry, as of one moment: one that is there has all before it. */
    public List<ChainRow> lane(int lane, long after) {
        List<ChainRow> found = new ArrayList<>();
        jdbc.sql(select() + " where seq > ? order by seq").param(after).query(row -> {
            ChainRow one = row(row);
            if (one.lane() == lane) found.add(one);
        });
        return found;
    }

    private String select() {
        return hasLanes() ? BEFORE_LANES.replace(", mac", ", mac, lane, follows") : BEFORE_LANES;
    }

    private ChainRow row(ResultSet row) throws SQLException {
        boolean laned = hasLanes();
        return new ChainRow(
                AuditEntry.of(row),
                laned ? row.getInt("lane") : ChainRow.SPINE,
                laned ? row.getObject("follows", Long.class) : null,
                row.getString("mac"));
    }

    /** The restores that the log itself tells of. */
    public List<GivenUp> restores() {
        return jdbc
                .sql(select() + " where action = ? and outcome = 'OK' order by seq")
                .param(GivenUp.ACTION)
                .query((row, number) -> row(row))
                .list()
                .stream()
                .map(GivenUp::of)
                .toList();
    }

    /** That row's checksum; null when there is no such row. */
    @Nullable
    public String macOf(long seq) {
        return jdbc.sql("select mac from audit_entry where seq = ?")
                .param(seq)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
