package app.unknot.letters.writing;

import app.unknot.accounts.access.Scope;
import app.unknot.letters.LetterKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** By client after the service's check, or what is open in the whole practice for managers. */
public interface LetterRepository extends Repository<ClientLetter, UUID> {
    ClientLetter saveAndFlush(ClientLetter letter);

    @Query("select l from ClientLetter l where l.id = :id and :#{#scope.practiceWide} = true")
    Optional<ClientLetter> find(UUID id, Scope scope);

    default List<ClientLetter> newest(UUID client, Scope scope, Limit limit) {
        return scope.ofEachRecord(
                client,
                Comparator.comparing(ClientLetter::draftedAt).reversed(),
                limit.max(),
                record -> newestOfOne(record, scope, limit));
    }

    /** One record's alone. */
    @Query("""
            select l from ClientLetter l
            where l.clientId = :client and l.state <> app.unknot.letters.LetterState.DISCARDED
              and :#{#scope.practiceWide} = true
            order by l.clientId, l.draftedAt desc, l.id desc""")
    List<ClientLetter> newestOfOne(UUID client, Scope scope, Limit limit);

    /** What is open, of the whole practice or of one owner. A progress letter waits for no answer. */
    @Query("""
            select l from ClientLetter l
            where (l.state = app.unknot.letters.LetterState.DRAFTED
                or l.state in (app.unknot.letters.LetterState.GIVEN,
                               app.unknot.letters.LetterState.SENT)
                  and l.kind <> app.unknot.letters.LetterKind.PROGRESS)
              and (:#{#scope.practiceWide} = true or l.ownerId = :#{#scope.therapist})
            order by l.draftedAt, l.id""")
    List<ClientLetter> open(Scope scope, Limit limit);

    /** What was written about these clients to whom it concerns. */
    @Query("""
            select l from ClientLetter l
            where l.clientId in :#{#scope.recordsOfEach(#clients)} and l.kind in :kinds
              and l.state <> app.unknot.letters.LetterState.DISCARDED
              and :#{#scope.practiceWide} = true""")
    List<ClientLetter> about(Collection<UUID> clients, Collection<LetterKind> kinds, Scope scope);
}
