package app.unknot.outcomes.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OutcomeScores extends Repository<OutcomeScore, UUID> {
    OutcomeScore save(OutcomeScore score);

    @Query("select s from OutcomeScore s where s.id = :id and :#{#scope.practiceWide} = true")
    Optional<OutcomeScore> find(UUID id, Scope scope);

    /** The newest first, also what was withdrawn. */
    @Query("""
            select s from OutcomeScore s
            where s.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by s.takenOn desc, s.takenAt desc, s.id desc""")
    List<OutcomeScore> newest(UUID client, Scope scope, Limit limit);

    /** What counts of one instrument, the newest first. */
    @Query("""
            select s from OutcomeScore s
            where s.clientId in :#{#scope.recordsOf(#client)} and s.instrument = :code and s.withdrawnAt is null
              and :#{#scope.practiceWide} = true
            order by s.takenOn desc, s.takenAt desc, s.id desc""")
    List<OutcomeScore> ofInstrument(UUID client, String code, Scope scope);
}
