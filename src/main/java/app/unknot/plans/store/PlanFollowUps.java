package app.unknot.plans.store;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlanFollowUps extends Repository<PlanFollowUp, UUID> {
    PlanFollowUp save(PlanFollowUp followUp);

    @Query("""
            select f from PlanFollowUp f
            where f.id = :id and (:#{#scope.practiceWide} = true or f.ownerId = :#{#scope.therapist})""")
    Optional<PlanFollowUp> find(UUID id, Scope scope);

    @Query("""
            select f from PlanFollowUp f
            where f.doneOn is null and f.dueOn <= :day
            and (:#{#scope.practiceWide} = true or f.ownerId = :#{#scope.therapist})
            order by f.dueOn, f.id""")
    List<PlanFollowUp> due(LocalDate day, Scope scope, Limit limit);
}
