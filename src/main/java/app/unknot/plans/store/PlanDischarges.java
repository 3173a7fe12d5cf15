package app.unknot.plans.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlanDischarges extends Repository<PlanDischarge, UUID> {
    PlanDischarge save(PlanDischarge discharge);

    @Query("""
            select d from PlanDischarge d
            where d.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by d.dischargedOn desc, d.lastVersion desc""")
    List<PlanDischarge> newest(UUID client, Scope scope, Limit limit);

    /** One record's alone. */
    @Query("""
            select d from PlanDischarge d where d.clientId = :client and :#{#scope.practiceWide} = true
            order by d.lastVersion desc""")
    List<PlanDischarge> newestOfOne(UUID client, Scope scope, Limit limit);
}
