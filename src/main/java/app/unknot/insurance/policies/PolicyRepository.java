package app.unknot.insurance.policies;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PolicyRepository extends Repository<Policy, UUID> {
    Policy save(Policy policy);

    /** What covers a day, the primary one first; of two with one rank the newer. */
    @Query("""
            select p from Policy p join fetch p.payer
            where p.clientId in :#{#scope.recordsOf(#client)} and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
              and p.review = app.unknot.insurance.policies.PolicyReview.ACCEPTED and :#{#scope.practiceWide} = true
            order by p.payerRank, p.validFrom desc""")
    List<Policy> on(UUID client, LocalDate day, Scope scope);

    @Query("""
            select p from Policy p join fetch p.payer
            where p.clientId in :#{#scope.recordsOf(#client)} and p.payer.id = :payer
              and p.review = app.unknot.insurance.policies.PolicyReview.ACCEPTED and :#{#scope.practiceWide} = true
            order by p.validFrom desc""")
    List<Policy> with(UUID client, UUID payer, Scope scope, Limit limit);

    /** All of a client, also those that ended or were declined. */
    @Query("""
            select p from Policy p join fetch p.payer
            where p.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by p.validFrom desc, p.id""")
    List<Policy> of(UUID client, Scope scope);

    @Query("""
            select p from Policy p join fetch p.payer
            where p.id = :id and p.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true""")
    Optional<Policy> find(UUID id, UUID client, Scope scope);
}
