package app.unknot.outcomes.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EpisodeDecisions extends Repository<EpisodeDecision, UUID> {
    EpisodeDecision save(EpisodeDecision decision);

    @Query("""
            select d from EpisodeDecision d where d.clientId in :#{#scope.recordsOf(#client)}
            and :#{#scope.practiceWide} = true order by d.beginsOn desc, d.id desc""")
    List<EpisodeDecision> ofClient(UUID client, Scope scope);
}
