package app.unknot.charting.snippets;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SnippetRepository extends Repository<KeptSnippet, UUID> {
    KeptSnippet save(KeptSnippet snippet);

    /** A therapist's own, then what the practice shares, by title. */
    @Query("""
            select s from KeptSnippet s where s.removedAt is null
            and (s.shared = true or s.ownerId = :#{#scope.therapist})
            order by case when s.ownerId = :#{#scope.therapist} then 0 else 1 end, s.title""")
    List<KeptSnippet> readable(Scope scope, Limit limit);

    @Query("""
            select s from KeptSnippet s where s.id = :id and s.removedAt is null
            and s.ownerId = :#{#scope.therapist}""")
    Optional<KeptSnippet> own(UUID id, Scope scope);
}
