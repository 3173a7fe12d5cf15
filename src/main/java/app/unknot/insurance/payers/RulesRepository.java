package app.unknot.insurance.payers;

import app.unknot.accounts.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RulesRepository extends Repository<RulesVersion, UUID> {
    RulesVersion save(RulesVersion rules);

    /** Of these payers with their codes, newest first. */
    @Query("""
            select distinct r from RulesVersion r left join fetch r.codes
            where r.payerId in :payers and :#{#scope.practiceWide} = true
            order by r.validFrom desc, r.number desc""")
    List<RulesVersion> of(Collection<UUID> payers, Scope scope);

    @Query("""
            select distinct r from RulesVersion r left join fetch r.sources
            where r.payerId in :payers and :#{#scope.practiceWide} = true""")
    List<RulesVersion> withSources(Collection<UUID> payers, Scope scope);
}
