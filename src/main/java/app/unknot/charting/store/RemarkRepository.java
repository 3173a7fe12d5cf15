package app.unknot.charting.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface RemarkRepository extends Repository<NoteRemark, UUID> {
    NoteRemark save(NoteRemark remark);

    @Query("select r from NoteRemark r where r.noteId = :note order by r.writtenAt, r.id")
    List<NoteRemark> ofNote(UUID note);
}
