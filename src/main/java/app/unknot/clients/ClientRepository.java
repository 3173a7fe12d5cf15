package app.unknot.clients;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<Client, UUID> {
    Client saveAndFlush(Client client);

    @Query("""
            select c from Client c
            where c.id = :id and (:#{#scope.practiceWide} = true or exists (
              select 1 from CareAssignment a where a.clientId in :#{#scope.recordsOf(#id)} and a.therapistId = :#{#scope.therapist}
                and a.fromDay <= :day and (a.toDay is null or a.toDay >= :day)))""")
    Optional<Client> find(UUID id, Scope scope, LocalDate day);

    @Query("select c from Client c where c.number = :number and :#{#scope.practiceWide} = true")
    Optional<Client> numbered(String number, Scope scope);

    @Query("select c from Client c where c.searchName = :name and c.born = :born and :#{#scope.practiceWide} = true")
    List<Client> named(String name, LocalDate born, Scope scope, Limit limit);

    @Query("select c from Client c where c.id in :ids and :#{#scope.practiceWide} = true")
    List<Client> findAll(List<UUID> ids, Scope scope, Limit limit);
}
