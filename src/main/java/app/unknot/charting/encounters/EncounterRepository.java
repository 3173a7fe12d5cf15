package app.unknot.charting.encounters;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EncounterRepository extends Repository<Encounter, UUID> {
    Encounter save(Encounter encounter);

    /** In a therapist's scope: of clients in care. */
    @Query("""
            select e from Encounter e where e.id = :id and (:#{#scope.practiceWide} = true
              or exists (select 1 from CareAssignment a where a.clientId = e.clientId
                         and a.therapistId = :#{#scope.therapist} and a.toDay is null))""")
    Optional<Encounter> find(UUID id, Scope scope);

    @Query("""
            select e from Encounter e where e.clientId = :client and (:#{#scope.practiceWide} = true
              or exists (select 1 from CareAssignment a where a.clientId = e.clientId
                         and a.therapistId = :#{#scope.therapist} and a.toDay is null))
            order by e.signedAt desc, e.id desc""")
    List<Encounter> ofClient(UUID client, Scope scope, Pageable page);

    @Query("select count(e) from Encounter e where e.appointmentId = :appointment and :#{#scope.practiceWide} = true")
    long ofAppointment(UUID appointment, Scope scope);
}
