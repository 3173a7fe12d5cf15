package app.unknot.charting;

import app.unknot.accounts.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Read for a client that was checked against the care team. */
interface DraftMoveRepository extends Repository<DraftMove, UUID> {
    DraftMove save(DraftMove move);

    @Query("""
            select m from DraftMove m where (m.fromClientId = :client or m.toClientId = :client)
            and :#{#scope.practiceWide} = true order by m.movedAt desc, m.id desc""")
    List<DraftMove> ofClient(UUID client, Scope scope, Limit limit);
}
