package app.unknot.outcomes.store;

import app.unknot.accounts.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Episodes extends Repository<Episode, UUID> {
    Episode save(Episode episode);

    void delete(Episode episode);

    /** All of the client's, the newest first. */
    @Query("""
            select e from Episode e where e.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by e.openedOn desc, e.ordinal desc""")
    List<Episode> ofClient(UUID client, Scope scope);

    /** Those after one, in the order of their ids. */
    @Query("select e from Episode e where e.id > :after and :#{#scope.practiceWide} = true order by e.id")
    List<Episode> after(UUID after, Scope scope, Limit limit);

    @Query("select e from Episode e where e.id in :ids and :#{#scope.practiceWide} = true")
    List<Episode> ofIds(Collection<UUID> ids, Scope scope);

    /** Who has episodes and no visit any more. */
    @Query("""
            select distinct e.clientId from Episode e
            where not exists (select v.noteId from VisitPain v where v.clientId = e.clientId) and :#{#scope.practiceWide} = true
            order by e.clientId""")
    List<UUID> withoutVisits(Scope scope);

    /** Clients with visits that belong to no episode: those from before there were any, or before visits named theirs. */
    @Query("""
            select distinct v.clientId from VisitPain v
            where (v.episodeId is null or not exists (select e.id from Episode e where e.id = v.episodeId))
              and :#{#scope.practiceWide} = true""")
    List<UUID> untold(Scope scope, Limit limit);
}
