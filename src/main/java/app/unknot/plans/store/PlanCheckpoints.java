package app.unknot.plans.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlanCheckpoints extends Repository<PlanCheckpoint, UUID> {
    PlanCheckpoint save(PlanCheckpoint checkpoint);

    @Query("""
            select c from PlanCheckpoint c, TreatmentPlan p
            where p.id = c.planId and p.clientId = :client and p.planVersion >= :from
            and :#{#scope.practiceWide} = true
            order by c.decidedOn desc, c.id desc""")
    List<PlanCheckpoint> newestSince(UUID client, int from, Scope scope, Limit limit);

    @Query("""
            select c from PlanCheckpoint c, TreatmentPlan p
            where p.id = c.planId and p.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by c.decidedOn desc, c.id desc""")
    List<PlanCheckpoint> newest(UUID client, Scope scope, Limit limit);
}
