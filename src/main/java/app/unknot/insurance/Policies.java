package app.unknot.insurance;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Policies extends Repository<Policy, UUID> {
    Policy save(Policy policy);

    @Query("""
            select p from Policy p join fetch p.payer
            where p.clientId in :#{#scope.recordsOf(#client)} and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
              and :#{#scope.practiceWide} = true
            order by p.validFrom desc""")
    List<Policy> on(UUID client, LocalDate day, Scope scope, Limit limit);

    @Query("""
            select p from Policy p join fetch p.payer
            where p.clientId in :#{#scope.recordsOf(#client)} and p.payer.id = :payer and :#{#scope.practiceWide} = true
            order by p.validFrom desc""")
    List<Policy> with(UUID client, UUID payer, Scope scope, Limit limit);
}
