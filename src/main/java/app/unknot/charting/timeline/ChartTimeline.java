package app.unknot.charting.timeline;

import app.unknot.accounts.access.Scope;
import app.unknot.charting.store.NoteAddendum;
import app.unknot.charting.store.SealedRow;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedRow;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * A client's notes and addenda for the history, after the service has checked the person against the care team. The client leads
 * the order as it leads the index, so that H2 reads along the index and sorts nothing.
 */
public interface ChartTimeline extends Repository<SessionNote, UUID> {
    /** Also what was moved away. */
    default List<SignedRow> notes(UUID client, Scope scope, Limit limit) {
        return scope.ofEachRecord(client, SignedRow.NEWEST, limit.max(), record -> notesOfOne(record, scope, limit));
    }

    /** For a search; without what was moved away. */
    default List<SealedRow> sealed(UUID client, Scope scope, Pageable page) {
        return scope.ofEachRecord(client, SealedRow.NEWEST, page, (record, some) -> sealedOfOne(record, scope, some));
    }

    /** One record's alone. */
    @Query("""
            select new app.unknot.charting.store.SignedRow(
              n, s.signedAt, s.signerName, s.painBefore, s.painAfter, s.treatmentMinutes,
              case when exists (select 1 from NoteMove m where m.noteId = n.id) then true else false end)
            from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId = :client and :#{#scope.practiceWide} = true
            order by n.clientId, n.startedAt desc, n.id desc""")
    List<SignedRow> notesOfOne(UUID client, Scope scope, Limit limit);

    /** One record's alone. */
    @Query("""
            select new app.unknot.charting.store.SealedRow(n, s.sealedContent)
            from SessionNote n join SignedNote s on s.noteId = n.id
            where n.clientId = :client and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by n.clientId, n.startedAt desc, n.id desc""")
    List<SealedRow> sealedOfOne(UUID client, Scope scope, Pageable page);

    @Query("""
            select a from NoteAddendum a join SessionNote n on n.id = a.noteId
            where n.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            and not exists (select 1 from NoteMove m where m.noteId = n.id)
            order by a.writtenAt desc, a.id desc""")
    List<NoteAddendum> addenda(UUID client, Scope scope, Pageable page);
}
