package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisitReactions extends Repository<VisitReaction, UUID> {
    VisitReaction save(VisitReaction reaction);

    void delete(VisitReaction reaction);

    /** Those of notes between two, without the first and with the last, in the order of their ids. */
    @Query("""
            select r from VisitReaction r where r.noteId > :after and r.noteId <= :until and :#{#scope.practiceWide} = true
            order by r.noteId""")
    List<VisitReaction> between(UUID after, UUID until, Scope scope);

    /** Those of notes after one, in the order of their ids. */
    @Query("select r from VisitReaction r where r.noteId > :after and :#{#scope.practiceWide} = true order by r.noteId")
    List<VisitReaction> after(UUID after, Scope scope, Limit limit);

    @Query("select r from VisitReaction r where r.noteId = :note and :#{#scope.practiceWide} = true")
    Optional<VisitReaction> ofNote(UUID note, Scope scope);
}
