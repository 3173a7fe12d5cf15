package app.unknot.ledger;

import app.unknot.accounts.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerPostings extends Repository<LedgerPosting, UUID> {
    LedgerPosting save(LedgerPosting posting);

    /** One row for each kind of each claim. */
    @Query("""
            select new app.unknot.ledger.KindSum(p.claimId, p.kind, sum(p.cents)) from LedgerPosting p
            where p.claimId in :claims and :#{#scope.practiceWide} = true
            group by p.claimId, p.kind""")
    List<KindSum> sums(Collection<UUID> claims, Scope scope);
}
