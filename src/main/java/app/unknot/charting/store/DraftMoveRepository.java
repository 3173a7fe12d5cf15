package app.unknot.charting.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Read for a client that was checked against the care team, or for a note that was found in the caller's scope. */
public interface DraftMoveRepository extends Repository<DraftMove, UUID> {
    DraftMove save(DraftMove move);

    /** Move, and whether the note is signed in that client's record by now. */
    @Query("""
            select m, case when exists (select 1 from SessionNote n join SignedNote s on s.noteId = n.id
              where n.id = m.noteId and n.clientId in :#{#scope.recordsOf(#client)}) then true else false end
            from DraftMove m where (m.fromClientId in :#{#scope.recordsOf(#client)}
              or m.toClientId in :#{#scope.recordsOf(#client)})
            and :#{#scope.practiceWide} = true order by m.movedAt desc, m.id desc""")
    List<Object[]> ofClient(UUID client, Scope scope, Limit limit);

    @Query("select m from DraftMove m where m.noteId = :note order by m.movedAt desc, m.id desc")
    List<DraftMove> ofNote(UUID note, Limit limit);
}
