package app.unknot.insurance;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Payers extends Repository<Payer, UUID> {
    Payer save(Payer payer);

    @Query("select p from Payer p where p.id = :id and :#{#scope.practiceWide} = true")
    Optional<Payer> find(UUID id, Scope scope);

    @Query("select p from Payer p where :#{#scope.practiceWide} = true order by p.name")
    List<Payer> all(Scope scope, Limit limit);
}
