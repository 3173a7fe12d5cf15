package app.unknot.insurance.payers;

import app.unknot.accounts.access.Scope;
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
}
