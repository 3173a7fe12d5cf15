package app.unknot.charting.worklist;

import app.unknot.accounts.access.Scope;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is to be written or signed. One query for a list, however long it is; none opens a note. */
interface WorklistRepository extends Repository<SessionNote, UUID> {
    @Query("""
            select n from SessionNote n where n.draftSince is not null
            and n.therapistId = :#{#scope.therapist}
            and (:#{#scope.anyPlace} = true or n.locationId in :#{#scope.places})
            order by n.draftSince, n.id""")
    Page<SessionNote> drafts(Scope scope, Pageable page);

    @Query("""
            select n from SessionNote n where n.draftSince < :before and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or n.locationId in :#{#scope.places})
            and (:#{#of.anyClient()} = true or n.clientId in :#{#of.clientIds()})""")
    Page<SessionNote> draftsFromBefore(Instant before, OverdueFilter of, Scope scope, Pageable page);

    @Query("""
            select new app.unknot.charting.worklist.UnchartedRow(a.id, a.clientId, a.locationId, a.startsAt) from Appointment a
            where a.therapistId = :#{#scope.therapist} and a.startsAt >= :from and a.startsAt < :now
            and (:#{#scope.anyPlace} = true or a.locationId in :#{#scope.places})
            and a.state in (app.unknot.schedule.AppointmentState.BOOKED, app.unknot.schedule.AppointmentState.ARRIVED,
              app.unknot.schedule.AppointmentState.STARTED, app.unknot.schedule.AppointmentState.DONE)
            and not exists (select 1 from SessionNote n where n.appointmentId = a.id)
            and not exists (select 1 from Encounter e where e.appointmentId = a.id)
            order by a.startsAt desc, a.id""")
    Page<UnchartedRow> uncharted(Instant from, Instant now, Scope scope, Pageable page);

    /** Those of one client. */
    @Query("""
            select new app.unknot.charting.worklist.UnchartedRow(a.id, a.clientId, a.locationId, a.startsAt) from Appointment a
            where a.clientId in :#{#scope.recordsOf(#client)} and a.therapistId = :#{#scope.therapist} and a.startsAt >= :from and a.startsAt < :now
            and a.state in (app.unknot.schedule.AppointmentState.BOOKED, app.unknot.schedule.AppointmentState.ARRIVED,
              app.unknot.schedule.AppointmentState.STARTED, app.unknot.schedule.AppointmentState.DONE)
            and not exists (select 1 from SessionNote n where n.appointmentId = a.id)
            and not exists (select 1 from Encounter e where e.appointmentId = a.id)
            order by a.startsAt desc""")
    List<UnchartedRow> unchartedOf(UUID client, Instant from, Instant now, Scope scope);

    @Query("""
            select new app.unknot.charting.store.SignedRow(
              n, s.signedAt, s.signerName, s.painBefore, s.painAfter, s.treatmentMinutes, false)
            from SessionNote n join SignedNote s on s.noteId = n.id
            where n.therapistId = :#{#scope.therapist} and n.startedAt >= :since
            and (:#{#scope.anyPlace} = true or n.locationId in :#{#scope.places})
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by s.signedAt desc""")
    List<SignedRow> signedSince(Instant since, Scope scope, Limit limit);

    /** Appointment, gaps, whether it is signed, whether a second signature is due. */
    @Query("""
            select n.appointmentId, n.gapCount, case when s.noteId is null then false else true end,
              case when s.cosignerId is not null
                and not exists (select 1 from NoteCosignature c where c.noteId = n.id) then true else false end
            from SessionNote n left join SignedNote s on s.noteId = n.id
            where n.appointmentId in :appointments and n.moves = 0
            and (:#{#scope.practiceWide} = true or n.therapistId = :#{#scope.therapist})""")
    List<Object[]> charted(Collection<UUID> appointments, Scope scope);

    @Query("""
            select e.appointmentId from Encounter e where e.appointmentId in :appointments
            and (:#{#scope.practiceWide} = true or e.therapistId = :#{#scope.therapist})""")
    List<UUID> withEncounter(Collection<UUID> appointments, Scope scope);
}
