package app.unknot.screening.clearances;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Read by client, after the service has checked the person against the client's care team. */
public interface ClearanceDocuments extends Repository<ClearanceDocument, UUID> {
    ClearanceDocument save(ClearanceDocument document);

    /** What counts on that day, for each of these clients. */
    @Query("""
            select d from ClearanceDocument d
            where d.clientId in :#{#scope.recordsOfEach(#clients)} and d.issuedOn <= :day and d.expiresOn >= :day
              and d.verifiedAt is not null and d.withdrawnAt is null and :#{#scope.practiceWide} = true
            order by d.issuedOn, d.id""")
    List<ClearanceDocument> inForce(Collection<UUID> clients, LocalDate day, Scope scope);

    @Query("""
            select d from ClearanceDocument d
            where d.clientId in :#{#scope.recordsOf(#client)} and d.documentId is not null and :#{#scope.practiceWide} = true
            order by d.issuedOn desc, d.documentId desc, d.rule""")
    List<ClearanceDocument> ofClient(UUID client, Scope scope);

    @Query("select d from ClearanceDocument d where d.documentId = :document and :#{#scope.practiceWide} = true")
    List<ClearanceDocument> ofDocument(UUID document, Scope scope);

    /** What ends or has ended between these days, in the whole practice, unless another paper for the same rule lasts longer. */
    @Query("""
            select d from ClearanceDocument d
            where d.expiresOn >= :day and d.expiresOn <= :until and d.documentId is not null
              and d.verifiedAt is not null and d.withdrawnAt is null and :#{#scope.practiceWide} = true
              and not exists (
                select 1 from ClearanceDocument o
                where o.clientId = d.clientId and o.rule = d.rule and o.expiresOn > :until
                  and o.verifiedAt is not null and o.withdrawnAt is null)
            order by d.expiresOn, d.id""")
    List<ClearanceDocument> endingSoon(LocalDate day, LocalDate until, Scope scope);

    /** The same of one client. */
    @Query("""
            select d from ClearanceDocument d
            where d.clientId in :#{#scope.recordsOf(#client)} and d.expiresOn >= :day and d.expiresOn <= :until and d.documentId is not null
              and d.verifiedAt is not null and d.withdrawnAt is null and :#{#scope.practiceWide} = true
              and not exists (
                select 1 from ClearanceDocument o
                where o.clientId = d.clientId and o.rule = d.rule and o.expiresOn > :until
                  and o.verifiedAt is not null and o.withdrawnAt is null)
            order by d.expiresOn, d.id""")
    List<ClearanceDocument> endingSoonOf(UUID client, LocalDate day, LocalDate until, Scope scope);

    /** What was kept of one client and waits to be verified. */
    @Query("""
            select d from ClearanceDocument d
            where d.clientId in :#{#scope.recordsOf(#client)} and d.verifiedAt is null and d.withdrawnAt is null and d.expiresOn >= :day
              and d.documentId is not null and :#{#scope.practiceWide} = true
            order by d.issuedOn, d.id""")
    List<ClearanceDocument> toVerifyOf(UUID client, LocalDate day, Scope scope);

    /** What was kept and waits to be verified. */
    @Query("""
            select d from ClearanceDocument d
            where d.verifiedAt is null and d.withdrawnAt is null and d.expiresOn >= :day
              and d.documentId is not null and :#{#scope.practiceWide} = true
            order by d.issuedOn, d.id""")
    List<ClearanceDocument> toVerify(LocalDate day, Scope scope);
}
