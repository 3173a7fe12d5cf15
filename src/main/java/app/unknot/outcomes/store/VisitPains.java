package app.unknot.outcomes.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface VisitPains extends Repository<VisitPain, UUID> {
    VisitPain save(VisitPain visit);

    void delete(VisitPain visit);

    @Query("select v from VisitPain v where v.noteId = :note and :#{#scope.practiceWide} = true")
    Optional<VisitPain> ofNote(UUID note, Scope scope);

    @Query("""
            select v from VisitPain v where v.clientId in :#{#scope.recordsOf(#client)}
            and :#{#scope.practiceWide} = true order by v.serviceDate, v.noteId""")
    List<VisitPain> all(UUID client, Scope scope);

    @Query("""
            select v from VisitPain v where v.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by v.serviceDate desc, v.noteId desc""")
    List<VisitPain> newest(UUID client, Scope scope, Limit limit);
}
