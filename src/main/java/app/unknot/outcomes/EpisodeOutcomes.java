package app.unknot.outcomes;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EpisodeOutcomes extends Repository<EpisodeOutcome, UUID> {
    EpisodeOutcome save(EpisodeOutcome episode);

    void delete(EpisodeOutcome episode);

    @Query("select e from EpisodeOutcome e where e.clientId in :#{#scope.recordsOf(#client)} and e.visits > 0"
            + " and :#{#scope.practiceWide} = true")
    Optional<EpisodeOutcome> ofClient(UUID client, Scope scope);

    /** Those of all records of the client, also what another counts for: at most one for each record. */
    @Query("select e from EpisodeOutcome e where e.clientId in :#{#scope.recordsOf(#client)}"
            + " and :#{#scope.practiceWide} = true")
    List<EpisodeOutcome> ofEachRecord(UUID client, Scope scope);
}
