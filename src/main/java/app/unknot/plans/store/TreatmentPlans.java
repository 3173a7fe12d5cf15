package app.unknot.plans.store;

import app.unknot.accounts.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Read by client, after the service has checked the person against the client's care team. */
public interface TreatmentPlans extends Repository<TreatmentPlan, UUID> {
    TreatmentPlan save(TreatmentPlan plan);

    @Query("""
            select p from TreatmentPlan p
            where p.clientId in :#{#scope.recordsOf(#client)} and p.replacedOn is null and :#{#scope.practiceWide} = true""")
    Optional<TreatmentPlan> current(UUID client, Scope scope);

    @Query("""
            select p from TreatmentPlan p
            where p.clientId in :#{#scope.recordsOfEach(#clients)} and p.replacedOn is null and :#{#scope.practiceWide} = true""")
    List<TreatmentPlan> currentOfEach(Collection<UUID> clients, Scope scope);

    @Query("""
            select coalesce(max(p.planVersion), 0) from TreatmentPlan p
            where p.clientId = :client and :#{#scope.practiceWide} = true""")
    int lastVersion(UUID client, Scope scope);

    @Query("select p from TreatmentPlan p where p.id = :id and :#{#scope.practiceWide} = true")
    Optional<TreatmentPlan> find(UUID id, Scope scope);

    @Query("""
            select p from TreatmentPlan p where p.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by p.agreedOn desc, p.planVersion desc, p.id""")
    List<TreatmentPlan> versions(UUID client, Scope scope, Pageable page);
}
