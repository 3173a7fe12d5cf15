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

    /** Whosever it is: who may read it is known when its client is. */
    @Query("select e from Encounter e where e.id = :id and :#{#scope.practiceWide} = true")
    Optional<Encounter> find(UUID id, Scope scope);

    @Query("""
            select e from Encounter e where e.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by e.signedAt desc, e.id desc""")
    List<Encounter> ofClient(UUID client, Scope scope, Pageable page);

    @Query("select count(e) from Encounter e where e.appointmentId = :appointment and :#{#scope.practiceWide} = true")
    long ofAppointment(UUID appointment, Scope scope);
}
