package app.unknot.insurance.prescriptions;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PrescriptionRepository extends Repository<Prescription, UUID> {
    Prescription save(Prescription prescription);

    /** All of a client with their diagnoses, the newest first. */
    @Query("""
            select distinct p from Prescription p left join fetch p.diagnoses
            where p.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by p.issued desc, p.id desc""")
    List<Prescription> of(UUID client, Scope scope);

    @Query("""
            select p from Prescription p
            where p.id = :id and p.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true""")
    Optional<Prescription> find(UUID id, UUID client, Scope scope);
}
