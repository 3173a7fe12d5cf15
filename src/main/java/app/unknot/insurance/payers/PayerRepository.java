package app.unknot.insurance.payers;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PayerRepository extends Repository<Payer, UUID> {
    Payer save(Payer payer);

    @Query("select p from Payer p where p.id = :id and :#{#scope.practiceWide} = true")
    Optional<Payer> find(UUID id, Scope scope);

    @Query("""
            select p from Payer p where lower(p.name) like :name escape '!' and :#{#scope.practiceWide} = true""")
    List<Payer> named(String name, Scope scope, Pageable page);

    @Query("""
            select count(p) from Payer p where lower(p.name) like :name escape '!' and :#{#scope.practiceWide} = true""")
    long countNamed(String name, Scope scope);

    @Query("""
            select new app.unknot.insurance.payers.PayerClients(p.payer.id, count(distinct p.clientId)) from Policy p
            where p.payer.id in :payers and p.review = app.unknot.insurance.policies.PolicyReview.ACCEPTED
              and (p.validTo is null or p.validTo >= :day) and :#{#scope.practiceWide} = true
            group by p.payer.id""")
    List<PayerClients> clientsOf(Collection<UUID> payers, LocalDate day, Scope scope);
}
