package app.unknot.charting.store;

import app.unknot.accounts.access.Scope;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface NoteRepository extends Repository<SessionNote, UUID> {
    SessionNote save(SessionNote note);

    /** Signed notes of a client, without those that were moved away. */
    @Query("""
            select count(n) from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)""")
    long signedIn(UUID client, Scope scope);

    @Query("""
            select count(n) from SessionNote n where n.clientId in :#{#scope.recordsOf(#client)}
            and n.draftSince is not null and :#{#scope.practiceWide} = true""")
    long openIn(UUID client, Scope scope);

    /** In a therapist's scope: own notes. */
    @Query("""
            select n from SessionNote n where n.id = :id
            and (:#{#scope.practiceWide} = true or n.therapistId = :#{#scope.therapist})""")
    Optional<SessionNote> find(UUID id, Scope scope);

    /** Those of these notes that are the therapist's own. */
    @Query("select n.id from SessionNote n where n.id in :ids and n.therapistId = :#{#scope.therapist}")
    List<UUID> ownAmong(Collection<UUID> ids, Scope scope);

    /** Whatever therapist they belong to. */
    @Query("select n from SessionNote n where n.id in :ids and :#{#scope.practiceWide} = true")
    List<SessionNote> whose(Collection<UUID> ids, Scope scope);

    /** How many notes a visit has that were moved so often: none or one. */
    @Query("""
            select count(n) from SessionNote n where n.appointmentId = :appointment and n.moves = :moves
            and :#{#scope.practiceWide} = true""")
    long notesOf(UUID appointment, int moves, Scope scope);

    /** The notes whose second signature is the scope's therapist's, with or without it. */
    @Query("""
            select n from SessionNote n where n.id = :id and exists (
              select 1 from SignedNote s where s.noteId = n.id and s.cosignerId = :#{#scope.therapist})""")
    Optional<SessionNote> findForCosigner(UUID id, Scope scope);

    /** Note, who signed it and when, and whether a remark is unanswered: what was written stays sealed and is not read. */
    @Query(value = """
            select n, s.signerName, s.signedAt, case when exists (select 1 from NoteRemark r where r.noteId = n.id and not exists (
              select 1 from NoteAddendum a where a.noteId = n.id and a.writtenAt > r.writtenAt))
              then true else false end
            from SessionNote n join SignedNote s on s.noteId = n.id
            where s.cosignerId = :#{#scope.therapist}
            and (:#{#scope.anyPlace} = true or n.locationId in :#{#scope.places})
            and not exists (select 1 from NoteCosignature c where c.noteId = n.id)
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by s.signedAt, n.id""", countQuery = """
            select count(n) from SessionNote n join SignedNote s on s.noteId = n.id
            where s.cosignerId = :#{#scope.therapist}
            and (:#{#scope.anyPlace} = true or n.locationId in :#{#scope.places})
            and not exists (select 1 from NoteCosignature c where c.noteId = n.id)
            and not exists (select 1 from NoteMove m where m.noteId = n.id)""")
    Page<Object[]> toCosign(Scope scope, Pageable page);

    /** The same, for the author. */
    @Query(value = """
            select n, s.signerName, s.signedAt, case when exists (select 1 from NoteRemark r where r.noteId = n.id and not exists (
              select 1 from NoteAddendum a where a.noteId = n.id and a.writtenAt > r.writtenAt))
              then true else false end
            from SessionNote n join SignedNote s on s.noteId = n.id
            where n.therapistId = :#{#scope.therapist} and s.cosignerId is not null
            and (:#{#scope.anyPlace} = true or n.locationId in :#{#scope.places})
            and not exists (select 1 from NoteCosignature c where c.noteId = n.id)
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by s.signedAt, n.id""", countQuery = """
            select count(n) from SessionNote n join SignedNote s on s.noteId = n.id
            where n.therapistId = :#{#scope.therapist} and s.cosignerId is not null
            and (:#{#scope.anyPlace} = true or n.locationId in :#{#scope.places})
            and not exists (select 1 from NoteCosignature c where c.noteId = n.id)
            and not exists (select 1 from NoteMove m where m.noteId = n.id)""")
    Page<Object[]> waitingForCosigner(Scope scope, Pageable page);

    /** Holds the therapist's own note until the transaction ends, so that what is sent twice at once is taken one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select n from SessionNote n where n.id = :id
            and (:#{#scope.practiceWide} = true or n.therapistId = :#{#scope.therapist})""")
    Optional<SessionNote> hold(UUID id, Scope scope);

    /** The therapist's own unsigned notes of a client and day, the newest first. */
    @Query("""
            select n from SessionNote n where n.clientId in :#{#scope.recordsOf(#client)} and n.serviceDate = :day
            and n.therapistId = :#{#scope.therapist}
            and not exists (select 1 from SignedNote s where s.noteId = n.id)
            order by n.startedAt desc""")
    List<SessionNote> unsignedOn(UUID client, LocalDate day, Scope scope, Limit limit);

    @Query("""
            select n from SessionNote n where n.appointmentId = :appointment and n.moves = 0
            and (:#{#scope.practiceWide} = true or n.therapistId = :#{#scope.therapist})""")
    Optional<SessionNote> ofAppointment(UUID appointment, Scope scope);

    default List<SignedRow> signedOf(UUID client, Scope scope, Pageable page) {
        return scope.ofEachRecord(client, SignedRow.NEWEST, page, (record, some) -> signedOfOne(record, scope, some));
    }

    /** One record's alone. */
    @Query("""
            select new app.unknot.charting.store.SignedRow(
              n, s.signedAt, s.signerName, s.painBefore, s.painAfter, s.treatmentMinutes, false)
            from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId = :client and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by n.clientId, n.startedAt desc, n.id desc""")
    List<SignedRow> signedOfOne(UUID client, Scope scope, Pageable page);

    /** Sessions of the client that were signed, begun before that moment. Asked for a note that was checked. */
    @Query("""
            select n.id from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId in :#{#scope.recordsOf(#client)} and n.startedAt < :before and :#{#scope.practiceWide} = true""")
    List<UUID> signedBefore(UUID client, Instant before, Scope scope, Limit limit);

    /** The same, the newest first, without those that were moved to another record. */
    @Query("""
            select n from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId in :#{#scope.recordsOf(#client)} and n.startedAt < :before and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by n.startedAt desc, n.id desc""")
    List<SessionNote> lastBefore(UUID client, Instant before, Scope scope, Limit limit);

    /** Signed notes in the order of their ids, without those that were moved to another record. */
    @Query("""
            select n from SessionNote n join SignedNote s on s.noteId = n.id
            where n.id > :after and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by n.id""")
    List<SessionNote> signedAfter(UUID after, Scope scope, Limit limit);

    /** The same of these. */
    @Query("""
            select n from SessionNote n join SignedNote s on s.noteId = n.id
            where n.id in :ids and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by n.id""")
    List<SessionNote> signedOf(Collection<UUID> ids, Scope scope);
}
