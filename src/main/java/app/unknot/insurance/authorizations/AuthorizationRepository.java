package app.unknot.insurance.authorizations;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AuthorizationRepository extends Repository<PayerAuthorization, UUID> {
    PayerAuthorization save(PayerAuthorization authorization);

    /** All of a client with their codes, the one that ends last first. */
    @Query("""
            select distinct a from PayerAuthorization a left join fetch a.codes
            where a.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by a.validTo desc, a.id""")
    List<PayerAuthorization> of(UUID client, Scope scope);

    /** In force on a day under one of these policies, the one that ends first first. */
    @Query("""
            select distinct a from PayerAuthorization a left join fetch a.codes
            where a.clientId in :#{#scope.recordsOf(#client)} and a.policyId in :policies and a.withdrawn = false
              and a.validFrom <= :day and a.validTo >= :day and :#{#scope.practiceWide} = true
            order by a.validTo, a.id""")
    List<PayerAuthorization> on(UUID client, Collection<UUID> policies, LocalDate day, Scope scope);

    @Query("""
            select a from PayerAuthorization a
            where a.id = :id and a.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true""")
    Optional<PayerAuthorization> find(UUID id, UUID client, Scope scope);
}
