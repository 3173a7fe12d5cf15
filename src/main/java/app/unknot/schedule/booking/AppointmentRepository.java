package app.unknot.schedule.booking;

import app.unknot.accounts.access.Scope;
import app.unknot.schedule.AppointmentState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AppointmentRepository extends Repository<Appointment, UUID> {
    Appointment saveAndFlush(Appointment appointment);

    /** All visits of a client, canceled or not. */
    @Query("""
            select count(a) from Appointment a where a.clientId in :#{#scope.recordsOf(#client)}
            and :#{#scope.practiceWide} = true""")
    long allOf(UUID client, Scope scope);

    @Query("""
            select a from Appointment a where a.id = :id
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or a.locationId in :#{#scope.places} or a.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or a.locationId in :#{#scope.placesOfSelf}))""")
    Optional<Appointment> find(UUID id, Scope scope);

    @Query("""
            select a from Appointment a where a.startsAt >= :from and a.startsAt < :to
            and a.state <> app.unknot.schedule.AppointmentState.CANCELLED
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or a.locationId in :#{#scope.places} or a.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or a.locationId in :#{#scope.placesOfSelf}))
            order by a.startsAt, a.therapistId""")
    List<Appointment> between(Instant from, Instant to, Scope scope, Limit limit);

    /** What a therapist has in a stretch of time and has not begun by {@code now}, soonest first. */
    @Query("""
            select a from Appointment a where a.therapistId = :of and a.startsAt >= :now
            and a.endsAt > :from and a.startsAt < :until and a.state in :states
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or a.locationId in :#{#scope.places} or a.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or a.locationId in :#{#scope.placesOfSelf}))
            order by a.startsAt, a.id""")
    List<Appointment> aheadOf(
            UUID of,
            Instant now,
            Instant from,
            Instant until,
            Collection<AppointmentState> states,
            Scope scope,
            Limit limit);

    /** Who has visits ahead. */
    @Query("""
            select distinct a.therapistId from Appointment a where a.startsAt >= :now and a.state in :states
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or a.locationId in :#{#scope.places} or a.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or a.locationId in :#{#scope.placesOfSelf}))""")
    List<UUID> withVisitsAhead(Instant now, Collection<AppointmentState> states, Scope scope);

    @Query("""
            select count(a) from Appointment a where a.therapistId = :of and a.startsAt >= :now
            and a.state in :states and :#{#scope.practiceWide} = true""")
    int countAheadOf(UUID of, Instant now, Collection<AppointmentState> states, Scope scope);
    /** Of one therapist, also the canceled ones, soonest first. */
    @Query("""
            select a from Appointment a where a.therapistId = :therapist and a.startsAt >= :from and a.startsAt < :to
            and :#{#scope.practiceWide} = true
            order by a.startsAt, a.id""")
    List<Appointment> ofTherapist(UUID therapist, Instant from, Instant to, Scope scope, Limit limit);

    /** Those that were canceled, early or late, soonest first. */
    @Query("""
            select a from Appointment a where a.startsAt >= :from and a.startsAt < :to
            and a.state in (app.unknot.schedule.AppointmentState.CANCELLED,
              app.unknot.schedule.AppointmentState.LATE_CANCELLED)
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or a.locationId in :#{#scope.places} or a.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or a.locationId in :#{#scope.placesOfSelf}))
            order by a.startsAt, a.therapistId, a.id""")
    List<Appointment> calledOff(Instant from, Instant to, Scope scope, Limit limit);

    /** What lies ahead of each of these clients, soonest first. */
    @Query("""
            select a from Appointment a where a.clientId in :clients and a.startsAt >= :from and a.state in :states
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or a.locationId in :#{#scope.places} or a.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or a.locationId in :#{#scope.placesOfSelf}))
            order by a.startsAt""")
    List<Appointment> aheadOfEach(
            Collection<UUID> clients, Instant from, Collection<AppointmentState> states, Scope scope);

    @Query("""
            select a from Appointment a where a.clientId in :#{#scope.recordsOf(#client)} and a.startsAt >= :from and a.startsAt < :to
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})
            order by a.startsAt""")
    List<Appointment> ofClient(UUID client, Instant from, Instant to, Scope scope);

    @Query("""
            select a from Appointment a where a.clientId in :#{#scope.recordsOf(#client)} and a.startsAt >= :from and a.state in :states
            and (:#{#scope.practiceWide} = true or a.therapistId = :#{#scope.therapist})""")
    List<Appointment> ahead(UUID client, Instant from, Collection<AppointmentState> states, Scope scope);

    @Query("""
            select count(a) from Appointment a where a.locationId = :location and a.startsAt >= :from
            and a.state in :states and :#{#scope.practiceWide} = true""")
    int aheadAt(UUID location, Instant from, Collection<AppointmentState> states, Scope scope);

    /** What is not over in a room, soonest first. */
    @Query("""
            select a from Appointment a where a.roomId = :room and a.endsAt > :from
            and a.state in :states and :#{#scope.practiceWide} = true order by a.startsAt""")
    List<Appointment> aheadIn(UUID room, Instant from, Collection<AppointmentState> states, Scope scope);
}
