package app.unknot.claims.book;

import app.unknot.accounts.access.Scope;
import app.unknot.claims.ClaimState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ClaimRepository extends Repository<Claim, UUID> {
    Claim save(Claim claim);

    @Query("""
            select count(c) from Claim c where c.clientId in :#{#scope.recordsOf(#client)}
            and :#{#scope.practiceWide} = true""")
    long allOf(UUID client, Scope scope);

    @Query("""
            select c from Claim c where c.id = :id and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places})""")
    Optional<Claim> find(UUID id, Scope scope);

    @Query("select c from Claim c where c.noteId = :note and :#{#scope.practiceWide} = true")
    Optional<Claim> ofNote(UUID note, Scope scope);

    @Query("""
            select c from Claim c where c.state = :state and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places})
            order by c.serviceDate, c.number""")
    List<Claim> in(ClaimState state, Scope scope, Pageable page);

    @Query("""
            select c from Claim c where c.clientId in :#{#scope.recordsOfEach(#clients)} and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places})
            order by c.serviceDate desc, c.number desc""")
    Page<Claim> ofClients(Collection<UUID> clients, Scope scope, Pageable page);

    @Query("""
            select c from Claim c where c.id in :ids and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places})
            order by c.number""")
    List<Claim> all(Collection<UUID> ids, Scope scope, Limit limit);

    @Query("select c from Claim c where c.number in :numbers and :#{#scope.practiceWide} = true")
    List<Claim> numbered(Collection<String> numbers, Scope scope, Limit limit);

    /** Those whose history says that a file carried them, in its words. */
    @Query("""
            select c from Claim c where :#{#scope.practiceWide} = true
            and c.id in (select e.claimId from ClaimEvent e where e.detail = :words)
            order by c.number""")
    List<Claim> sentIn(String words, Scope scope, Limit limit);

    /** One row for each state. */
    @Query("""
            select new app.unknot.claims.book.StateCount(c.state, count(c), sum(c.totalCents)) from Claim c
            where :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places})
            group by c.state""")
    List<StateCount> counts(Scope scope);
}
