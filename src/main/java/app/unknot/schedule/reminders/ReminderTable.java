package app.unknot.schedule.reminders;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.schedule.AppointmentId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which visits were reminded of, and who wants no reminders. Asked only about visits and clients that were found permitted. The primary
 * key decides who was first.
 */
@Component
class ReminderTable {
    private final JdbcClient jdbc;
    private final ClientAliases aliases;

    ReminderTable(JdbcClient jdbc, ClientAliases aliases) {
        this.jdbc = jdbc;
        this.aliases = aliases;
    }

    Map<ShownVisit, Reminded> reminded(Collection<ShownVisit> visits) {
        if (visits.isEmpty()) return Map.of();
        Map<ShownVisit, Reminded> found = new HashMap<>();
        jdbc.sql("select appointment_id, starts_at, sent, unsure, reminded_by, reminded_at from visit_reminder"
                        + " where appointment_id in (:ids)")
                .param("ids", visits.stream().map(visit -> visit.id().value()).collect(Collectors.toSet()))
                .query(row -> {
                    ShownVisit visit = new ShownVisit(
                            new AppointmentId(row.getObject("appointment_id", UUID.class)),
                            row.getObject("starts_at", OffsetDateTime.class).toInstant());
                    found.put(
                            visit,
                            new Reminded(
                                    new UserId(row.getObject("reminded_by", UUID.class)),
                                    row.getObject("reminded_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getBoolean("sent"),
                                    row.getBoolean("unsure")));
                });
        found.keySet().retainAll(Set.copyOf(visits));
        return found;
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when somebody else was first; the transaction is over then
     */
    void remind(ShownVisit visit, Reminded reminded) {
        jdbc.sql("insert into visit_reminder (appointment_id, starts_at, sent, unsure, reminded_by, reminded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        visit.id().value(),
                        visit.startsAt().atOffset(ZoneOffset.UTC),
                        reminded.sent(),
                        reminded.unsure(),
                        reminded.by().value(),
                        reminded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The mail server has taken the email. */
    void went(ShownVisit visit) {
        jdbc.sql("update visit_reminder set unsure = ? where appointment_id = ? and starts_at = ?")
                .params(false, visit.id().value(), visit.startsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The mail server has refused the email, so it did not go. */
    void wentNot(ShownVisit visit) {
        jdbc.sql("delete from visit_reminder where appointment_id = ? and starts_at = ? and sent = ? and unsure = ?")
                .params(visit.id().value(), visit.startsAt().atOffset(ZoneOffset.UTC), true, true)
                .update();
    }

    /** Takes back what somebody said; an email that was sent stays sent. */
    boolean forget(ShownVisit visit) {
        return jdbc.sql("delete from visit_reminder where appointment_id = ? and starts_at = ? and sent = ?")
                        .params(visit.id().value(), visit.startsAt().atOffset(ZoneOffset.UTC), false)
                        .update()
                == 1;
    }

    /** Those of these clients who want no reminders, whichever of their records it was written to. */
    Set<ClientId> refused(Collection<ClientId> clients) {
        if (clients.isEmpty()) return Set.of();
        Set<UUID> records = new HashSet<>(jdbc.sql("select client_id from reminder_refusal where client_id in (:ids)")
                .param("ids", aliases.recordsOfEach(clients))
                .query(UUID.class)
                .list());
        return clients.stream()
                .filter(client -> aliases.recordsOf(client.value()).stream().anyMatch(records::contains))
                .collect(Collectors.toSet());
    }

    void refuse(ClientId client, UserId by, Instant now) {
        if (!refused(List.of(client)).isEmpty()) return;
        jdbc.sql("insert into reminder_refusal (client_id, noted_by, noted_at) values (?, ?, ?)")
                .params(client.value(), by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void want(ClientId client) {
        jdbc.sql("delete from reminder_refusal where client_id in (:ids)")
                .param("ids", aliases.recordsOf(client.value()))
                .update();
    }
}
