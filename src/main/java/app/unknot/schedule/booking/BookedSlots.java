package app.unknot.schedule.booking;

import app.unknot.clients.merge.ClientAliases;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who and what is taken when. The table's primary key has the last word, however many book at once. */
@Component
public class BookedSlots {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final ClientAliases aliases;

    BookedSlots(JdbcTemplate jdbc, ClientAliases aliases) {
        this.aliases = aliases;
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /**
     * Takes the appointment's time for its therapist, room and client.
     *
     * @throws org.springframework.dao.DuplicateKeyException when some of it is somebody else's; the transaction is over then
     */
    void take(AppointmentRow row) {
        List<Object[]> wanted = new ArrayList<>();
        SlotRange withTurnover = SlotRange.of(row.startsAt(), row.freeAt());
        UUID appointment = row.id().value();
        withTurnover
                .slots()
                .forEach(slot -> wanted.add(new Object[] {row.therapist().value(), slot, appointment}));
        UUID room = row.room();
        if (room != null) withTurnover.slots().forEach(slot -> wanted.add(new Object[] {room, slot, appointment}));
        SlotRange.of(row.startsAt(), row.endsAt())
                .slots()
                .forEach(slot -> wanted.add(new Object[] {row.client().value(), slot, appointment}));
        // Everybody takes in the same order, so that two bookings wait for each other and never both for good.
        wanted.sort(Comparator.<Object[], UUID>comparing(one -> (UUID) one[0]).thenComparing(one -> (Long) one[1]));
        jdbc.batchUpdate("insert into booked_slot (resource_id, slot, appointment_id) values (?, ?, ?)", wanted);
    }

    void free(AppointmentId appointment) {
        jdbc.update("delete from booked_slot where appointment_id = ?", appointment.value());
    }

    /** Those of {@code resources} that are taken at some time in the range by another appointment than {@code besides}. */
    Set<UUID> taken(Collection<UUID> resources, SlotRange range, AppointmentId besides) {
        return new HashSet<>(client.sql("select distinct resource_id from booked_slot where resource_id in (:resources)"
                        + " and slot >= :first and slot < :end and appointment_id <> :besides")
                .param("resources", ofTheSame(resources))
                .param("first", range.first())
                .param("end", range.end())
                .param("besides", besides.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** All slots in the range in which any of {@code resources} is taken. */
    public Set<Long> takenSlots(Collection<UUID> resources, SlotRange range) {
        return new HashSet<>(client.sql("select distinct slot from booked_slot where resource_id in (:resources)"
                        + " and slot >= :first and slot < :end")
                .param("resources", ofTheSame(resources))
                .param("first", range.first())
                .param("end", range.end())
                .query(Long.class)
                .list());
    }

    /** A client is busy in any of their records. */
    private Set<UUID> ofTheSame(Collection<UUID> resources) {
        return resources.stream()
                .flatMap(one -> aliases.recordsOf(one).stream())
                .collect(Collectors.toSet());
    }
}
