package app.unknot.claims.remittance;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RemittedRows extends Repository<RemittedRow, RowId> {
    List<RemittedRow> saveAllAndFlush(Iterable<RemittedRow> rows);

    @Query("""
            select w from RemittedRow w where w.id.remittanceId = :remittance and w.id.place = :place
              and :#{#scope.practiceWide} = true""")
    Optional<RemittedRow> find(UUID remittance, int place, Scope scope);

    /** From a place to another, both included. */
    @Query("""
            select w from RemittedRow w where w.id.remittanceId = :remittance and w.id.place between :first and :last
              and :#{#scope.practiceWide} = true""")
    List<RemittedRow> between(UUID remittance, int first, int last, Scope scope);

    @Query("""
            select w from RemittedRow w where w.id.remittanceId = :remittance and :#{#scope.practiceWide} = true
            order by w.id.place""")
    List<RemittedRow> of(UUID remittance, Scope scope, Limit limit);

    @Query("""
            select w from RemittedRow w where w.id.remittanceId = :remittance and :#{#scope.practiceWide} = true
              and w.state in (app.unknot.claims.remittance.RowState.WAITING, app.unknot.claims.remittance.RowState.ASIDE)
            order by w.id.place""")
    List<RemittedRow> unsettled(UUID remittance, Scope scope, Limit limit);

    /** Numbers, in capitals, of which something waits and more than one claim of the payment speaks. */
    @Query("""
            select upper(w.control) from RemittedRow w where w.id.remittanceId = :remittance
              and :#{#scope.practiceWide} = true
            group by upper(w.control)
            having count(w) > 1
              and sum(case when w.state = app.unknot.claims.remittance.RowState.WAITING and w.claimId is not null
                then 1 else 0 end) > 0
            order by upper(w.control)""")
    List<String> apart(UUID remittance, Scope scope);

    /** @param numbers in capitals */
    @Query("""
            select w from RemittedRow w where w.id.remittanceId = :remittance and upper(w.control) in :numbers
              and :#{#scope.practiceWide} = true
            order by w.id.place""")
    List<RemittedRow> numbered(UUID remittance, List<String> numbers, Scope scope);

    /** One row for each remittance and state. */
    @Query("""
            select new app.unknot.claims.remittance.RowSum(w.id.remittanceId, w.state, count(w), sum(w.paidCents))
            from RemittedRow w where w.id.remittanceId in :remittances and :#{#scope.practiceWide} = true
            group by w.id.remittanceId, w.state""")
    List<RowSum> sums(List<UUID> remittances, Scope scope);
}
