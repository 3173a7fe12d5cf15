package app.unknot.clients.consent;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<ConsentRecord, UUID> {
    ConsentRecord saveAndFlush(ConsentRecord consent);

    @Query(
            "select c from ConsentRecord c where c.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true"
                    + " order by c.givenAt desc")
    List<ConsentRecord> of(UUID client, Scope scope);

    @Query("select c from ConsentRecord c where c.id = :id and :#{#scope.practiceWide} = true")
    Optional<ConsentRecord> find(UUID id, Scope scope);

    @Query(
            "select distinct c.clientId from ConsentRecord c where c.clientId in :#{#scope.recordsOfEach(#clients)} and c.kind = :kind"
                    + " and c.withdrawnAt is null and c.expiresOn > :day and :#{#scope.practiceWide} = true")
    List<UUID> withValid(Collection<UUID> clients, ConsentKind kind, LocalDate day, Scope scope);
}
