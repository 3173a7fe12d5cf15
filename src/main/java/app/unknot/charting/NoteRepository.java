package app.unknot.charting;

import app.unknot.accounts.Scope;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<SessionNote, UUID> {
    SessionNote save(SessionNote note);

    /** In a therapist's scope: own notes, and those of clients in care. */
    @Query("""
            select n from SessionNote n where n.id = :id and (:#{#scope.practiceWide} = true
              or n.therapistId = :#{#scope.therapist}
              or exists (select 1 from CareAssignment a where a.clientId = n.clientId
                         and a.therapistId = :#{#scope.therapist} and a.toDay is null))""")
    Optional<SessionNote> find(UUID id, Scope scope);

    /** Holds the therapist's own note until the transaction ends, so that what is sent twice at once is taken one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select n from SessionNote n where n.id = :id
            and (:#{#scope.practiceWide} = true or n.therapistId = :#{#scope.therapist})""")
    Optional<SessionNote> hold(UUID id, Scope scope);

    @Query("""
            select n from SessionNote n where n.appointmentId = :appointment
            and (:#{#scope.practiceWide} = true or n.therapistId = :#{#scope.therapist})""")
    Optional<SessionNote> ofAppointment(UUID appointment, Scope scope);

    @Query("""
            select n from SessionNote n where n.therapistId = :#{#scope.therapist}
            and not exists (select 1 from SignedNote s where s.noteId = n.id)
            order by n.startedAt""")
    List<SessionNote> unsigned(Scope scope, Limit limit);

    @Query("""
            select n, s from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId = :client and (:#{#scope.practiceWide} = true
              or n.therapistId = :#{#scope.therapist}
              or exists (select 1 from CareAssignment a where a.clientId = n.clientId
                         and a.therapistId = :#{#scope.therapist} and a.toDay is null))
            order by n.startedAt desc""")
    List<Object[]> signedOf(UUID client, Scope scope, Pageable page);

    /** Whether the client had a session that was signed, begun before that moment. Asked for a note that was checked. */
    @Query("""
            select count(n) > 0 from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId = :client and n.startedAt < :before""")
    boolean signedBefore(UUID client, Instant before);
}
