package app.unknot.clients.history;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryRecord, UUID> {
    HistoryRecord saveAndFlush(HistoryRecord history);

    @Query(
            "select h from HistoryRecord h where h.clientId in :#{#scope.recordsOf(#client)} and h.completedAt is null and :#{#scope.practiceWide} = true")
    List<HistoryRecord> open(UUID client, Scope scope, Limit limit);

    @Query(
            "select h from HistoryRecord h where h.clientId in :#{#scope.recordsOf(#client)} and h.completedAt is not null and :#{#scope.practiceWide} = true"
                    + " order by h.completedAt desc")
    List<HistoryRecord> completed(UUID client, Scope scope, Limit limit);
}
