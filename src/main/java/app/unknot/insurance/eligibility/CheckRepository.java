package app.unknot.insurance.eligibility;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckRepository extends Repository<EligibilityCheck, UUID> {
    EligibilityCheck save(EligibilityCheck check);

    @Query("""
            select c from EligibilityCheck c
            where c.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by c.checkedAt desc, c.id desc""")
    List<EligibilityCheck> of(UUID client, Scope scope, Limit limit);
}
