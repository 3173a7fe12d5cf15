package app.unknot.clients.merge;

import app.unknot.accounts.UserId;
import app.unknot.shared.Ids;
import app.unknot.shared.storage.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where joins lie, those that last and those that have ended. */
@Component
class AliasStore {
    private static final String COLUMNS =
            "select id, alias_id, survivor_id, sealed_reason, merged_by, merged_at, ended_by, ended_at from client_alias";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    AliasStore(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** All joins that last. They are few: a practice has some hundred at most. */
    AliasMap read() {
        Map<UUID, AliasMap.Step> next = new HashMap<>();
        jdbc.sql("select alias_id, survivor_id, merged_at from client_alias where standing is not null")
                .query(row -> {
                    next.put(
                            row.getObject("alias_id", UUID.class),
                            new AliasMap.Step(
                                    row.getObject("survivor_id", UUID.class),
                                    row.getObject("merged_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return next.isEmpty() ? AliasMap.NONE : new AliasMap(next);
    }

    /**
     * Lets one person at a time join or part records, until the transaction ends: two joins at once could close a circle that neither
     * sees.
     */
    void hold() {
        jdbc.sql("select last_number from client_number where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    UUID join(UUID alias, UUID survivor, String reason, UserId by, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("insert into client_alias (id, alias_id, survivor_id, standing, sealed_reason, merged_by, merged_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, alias, survivor, alias, sealer.seal(reason, place(id)), by.value(), utc(at))
                .update();
        return id;
    }

    /** Ends a join that lasts; of two at the same moment, one finds that it has ended. */
    boolean end(UUID join, UserId by, Instant at) {
        return jdbc.sql("update client_alias set standing = null, ended_by = ?, ended_at = ?"
                                + " where id = ? and standing is not null")
                        .params(by.value(), utc(at), join)
                        .update()
                == 1;
    }

    Optional<Join> find(UUID join) {
        return jdbc.sql(COLUMNS + " where id = ?").param(join).query(this::join).optional();
    }

    /** The joins that last of these records, the newest first. */
    List<Join> standing(Collection<UUID> records) {
        return jdbc.sql(COLUMNS + " where standing in (:records) order by merged_at desc, id desc")
                .param("records", records)
                .query(this::join)
                .list();
    }

    private Join join(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Join(
                id,
                row.getObject("alias_id", UUID.class),
                row.getObject("survivor_id", UUID.class),
                sealer.open(row.getString("sealed_reason"), place(id)),
                new UserId(row.getObject("merged_by", UUID.class)),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class) != null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String place(UUID id) {
        return "client_alias.reason." + id;
    }

    /** That one record was said to be another's client. */
    record Join(UUID id, UUID alias, UUID survivor, String reason, UserId by, Instant at, boolean ended) {}
}
