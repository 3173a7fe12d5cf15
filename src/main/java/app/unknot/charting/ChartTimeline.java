package app.unknot.charting;

import app.unknot.accounts.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A client's notes and addenda for the history, after the service has checked the person against the care team. */
interface ChartTimeline extends Repository<SessionNote, UUID> {
    /** Note, signed note, and whether it was moved away. */
    @Query("""
            select n, s, case when exists (select 1 from NoteMove m where m.noteId = n.id) then true else false end
            from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId = :client and :#{#scope.practiceWide} = true
            order by n.startedAt desc, n.id desc""")
    List<Object[]> notes(UUID client, Scope scope, Limit limit);

    @Query("""
            select a from NoteAddendum a join SessionNote n on n.id = a.noteId
            where n.clientId = :client and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by a.writtenAt desc, a.id desc""")
    List<NoteAddendum> addenda(UUID client, Scope scope, Limit limit);
}
