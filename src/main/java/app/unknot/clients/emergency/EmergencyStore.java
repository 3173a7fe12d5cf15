package app.unknot.clients.emergency;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where grants lie. Each step is taken once: of two at the same moment, one finds it taken. */
@Component
class EmergencyStore {
    private static final String COLUMNS =
            "select id, client_id, account_id, reason_code, asked_at, decided_at, decided_by,"
                    + " opened_at, ends_at, ended_at, ended_by, reviewed_at, reviewed_by, verdict from emergency_grant";
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final ClientAliases aliases;
    private final PracticeClock clock;

    EmergencyStore(JdbcClient jdbc, Sealer sealer, ClientAliases aliases, PracticeClock clock) {
        this.jdbc = jdbc;
        this.aliases = aliases;
        this.sealer = sealer;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Opens it at once.
     *
     * @param ofDay which of the person's day it is, from 1 to 3
     * @throws org.springframework.dao.DuplicateKeyException when the person has just opened that one
     */
    Grant open(ClientId client, UserId person, EmergencyReason code, String reason, int ofDay) {
        return add(client, person, code, reason, ofDay, now());
    }

    /** Writes down that it is asked for. */
    Grant ask(ClientId client, UserId person, EmergencyReason code, String reason) {
        return add(client, person, code, reason, null, null);
    }

    private Grant add(
            ClientId client,
            UserId person,
            EmergencyReason code,
            String reason,
            @Nullable Integer ofDay,
            @Nullable Instant opened) {
        UUID id = Ids.next();
        jdbc.sql("insert into emergency_grant (id, client_id, account_id, reason_code, sealed_reason, asked_on, of_day,"
                        + " asked_at, opened_at, ends_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(client.value())
                .param(person.value())
                .param(code.name())
                .param(sealer.seal(reason, place(id, "reason")))
                .param(clock.today())
                .param(ofDay)
                .param(utc(now()))
                .param(opened == null ? null : utc(opened))
                .param(opened == null ? null : utc(opened.plus(Grant.LASTS)))
                .update();
        return find(id).orElseThrow();
    }

    Optional<Grant> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(EmergencyStore::grant)
                .optional();
    }

    /** The newest of a person for a client, whatever became of it. */
    Optional<Grant> newest(ClientId client, UserId person) {
        return jdbc.sql(COLUMNS
                        + " where account_id = :person and client_id in (:records) order by asked_at desc, id desc"
                        + " fetch first 1 rows only")
                .param("person", person.value())
                .param("records", aliases.recordsOf(client.value()))
                .query(EmergencyStore::grant)
                .optional();
    }

    /** Those of a person since then, the newest first. */
    List<Grant> of(UserId person, Instant since) {
        return jdbc.sql(COLUMNS + " where account_id = ? and asked_at > ? order by asked_at desc, id desc"
                        + " fetch first " + MOST + " rows only")
                .params(person.value(), utc(since))
                .query(EmergencyStore::grant)
                .list();
    }

    /** What nobody has reviewed, the oldest first; also what waits, and what was refused within the hour. */
    List<Grant> unreviewed() {
        return jdbc.sql(COLUMNS + " where reviewed_at is null and (opened_at is not null or asked_at > ?)"
                        + " order by asked_at, id fetch first " + MOST + " rows only")
                .param(utc(now().minus(Grant.LASTS)))
                .query(EmergencyStore::grant)
                .list();
    }

    /** The newest first. */
    List<Grant> reviewed(int page, int size) {
        return jdbc.sql(COLUMNS + " where reviewed_at is not null order by reviewed_at desc, id desc offset "
                        + (long) page * size + " rows fetch next " + size + " rows only")
                .query(EmergencyStore::grant)
                .list();
    }

    /** How many were opened since then, of everybody. */
    int openedSince(Instant since) {
        return jdbc.sql("select count(*) from emergency_grant where asked_at > ? and opened_at is not null")
                .param(utc(since))
                .query(Integer.class)
                .single();
    }

    /** How many a person has opened on the practice's present day. */
    int openedToday(UserId person) {
        return jdbc.sql("select count(*) from emergency_grant where account_id = ? and asked_on = ?"
                        + " and opened_at is not null")
                .params(person.value(), clock.today())
                .query(Integer.class)
                .single();
    }

    /** What the person wrote for this client within the last day. */
    List<String> reasons(ClientId client, UserId person) {
        return jdbc.sql("select id, sealed_reason from emergency_grant where account_id = :person"
                        + " and client_id in (:records) and asked_at > :since")
                .param("person", person.value())
                .param("records", aliases.recordsOf(client.value()))
                .param("since", utc(now().minus(Duration.ofDays(1))))
                .query((row, number) ->
                        sealer.open(row.getString("sealed_reason"), place(row.getObject("id", UUID.class), "reason")))
                .list();
    }

    String reason(Grant grant) {
        return text(grant, "reason").orElseThrow();
    }

    /** What the reviewer wrote. */
    Optional<String> note(Grant grant) {
        return text(grant, "note");
    }

    private Optional<String> text(Grant grant, String what) {
        return jdbc.sql("select sealed_" + what + " from emergency_grant where id = ?")
                .param(grant.id())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(text -> sealer.open(text, place(grant.id(), what)));
    }

    boolean agree(Grant grant, UserId by) {
        Instant now = now();
        return jdbc.sql("update emergency_grant set decided_at = ?, decided_by = ?, opened_at = ?, ends_at = ?"
                                + " where id = ? and decided_at is null and opened_at is null")
                        .params(utc(now), by.value(), utc(now), utc(now.plus(Grant.LASTS)), grant.id())
                        .update()
                == 1;
    }

    boolean refuse(Grant grant, UserId by) {
        return jdbc.sql("update emergency_grant set decided_at = ?, decided_by = ?"
                                + " where id = ? and decided_at is null and opened_at is null")
                        .params(utc(now()), by.value(), grant.id())
                        .update()
                == 1;
    }

    /** @param by who ended it; null when its time was over */
    boolean end(Grant grant, Instant at, @Nullable UserId by) {
        return jdbc.sql("update emergency_grant set ended_at = ?, ended_by = ? where id = ? and ended_at is null"
                                + " and opened_at is not null")
                        .param(utc(at))
                        .param(by == null ? null : by.value())
                        .param(grant.id())
                        .update()
                == 1;
    }

    boolean review(Grant grant, UserId by, ReviewVerdict verdict, String note) {
        return jdbc.sql("update emergency_grant set reviewed_at = ?, reviewed_by = ?, verdict = ?, sealed_note = ?"
                                + " where id = ? and reviewed_at is null")
                        .param(utc(now()))
                        .param(by.value())
                        .param(verdict.name())
                        .param(note.isEmpty() ? null : sealer.seal(note, place(grant.id(), "note")))
                        .param(grant.id())
                        .update()
                == 1;
    }

    private static String place(UUID id, String column) {
        return "emergency_grant." + column + "." + id;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        String verdict = row.getString("verdict");
        return new Grant(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new UserId(row.getObject("account_id", UUID.class)),
                EmergencyReason.valueOf(row.getString("reason_code")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                at(row, "decided_at"),
                by(row, "decided_by"),
                at(row, "opened_at"),
                at(row, "ends_at"),
                at(row, "ended_at"),
                by(row, "ended_by"),
                at(row, "reviewed_at"),
                by(row, "reviewed_by"),
                verdict == null ? null : ReviewVerdict.valueOf(verdict));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable UserId by(ResultSet row, String column) throws SQLException {
        UUID by = row.getObject(column, UUID.class);
        return by == null ? null : new UserId(by);
    }
}
