package app.unknot.claims.book;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimEvents extends Repository<ClaimEvent, UUID> {
    ClaimEvent save(ClaimEvent event);

    @Query("""
            select e from ClaimEvent e where e.claimId = :claim and :#{#scope.practiceWide} = true
            order by e.happenedAt desc, e.id desc""")
    List<ClaimEvent> of(UUID claim, Scope scope);
}
