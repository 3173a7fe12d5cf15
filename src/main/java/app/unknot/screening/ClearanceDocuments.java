package app.unknot.screening;

import app.unknot.accounts.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Read by client, after the service has checked the person against the client's care team. */
interface ClearanceDocuments extends Repository<ClearanceDocument, UUID> {
    ClearanceDocument save(ClearanceDocument document);

    @Query("""
            select distinct d.rule from ClearanceDocument d
            where d.clientId = :client and d.issuedOn <= :day and d.expiresOn >= :day
              and :#{#scope.practiceWide} = true""")
    Set<String> approvedRules(UUID client, LocalDate day, Scope scope);

    /** Client and rule, for each of these clients. */
    @Query("""
            select distinct d.clientId, d.rule from ClearanceDocument d
            where d.clientId in :clients and d.issuedOn <= :day and d.expiresOn >= :day
              and :#{#scope.practiceWide} = true""")
    List<Object[]> approvedRulesOfEach(Collection<UUID> clients, LocalDate day, Scope scope);
}
