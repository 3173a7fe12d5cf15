package app.unknot.claims.remittance;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RemittanceRecords extends Repository<RemittanceRecord, UUID> {
    RemittanceRecord save(RemittanceRecord remittance);

    @Query("select r from RemittanceRecord r where r.id = :id and :#{#scope.practiceWide} = true")
    Optional<RemittanceRecord> find(UUID id, Scope scope);

    /** The same payment, however often its file comes. */
    @Query("""
            select r from RemittanceRecord r
            where r.trace = :trace and r.payerCode = :payer and r.paidOn = :paidOn and r.paidCents = :paidCents
              and :#{#scope.practiceWide} = true""")
    Optional<RemittanceRecord> known(String trace, String payer, LocalDate paidOn, long paidCents, Scope scope);

    /** Those of the very same segments, oldest first. */
    @Query("""
            select r from RemittanceRecord r where r.hash = :hash and :#{#scope.practiceWide} = true
            order by r.importedAt, r.id""")
    List<RemittanceRecord> same(String hash, Scope scope, Limit limit);

    @Query("select r from RemittanceRecord r where r.id in :ids and :#{#scope.practiceWide} = true")
    List<RemittanceRecord> all(Collection<UUID> ids, Scope scope);

    @Query("select count(r) from RemittanceRecord r where :#{#scope.practiceWide} = true")
    long count(Scope scope);

    @Query("""
            select r from RemittanceRecord r where :#{#scope.practiceWide} = true
            order by r.importedAt desc, r.id desc""")
    List<RemittanceRecord> newest(Scope scope, Pageable page);
}
