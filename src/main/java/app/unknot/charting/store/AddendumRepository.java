package app.unknot.charting.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface AddendumRepository extends Repository<NoteAddendum, UUID> {
    NoteAddendum save(NoteAddendum addendum);

    @Query("select a from NoteAddendum a where a.noteId = :note order by a.writtenAt")
    List<NoteAddendum> ofNote(UUID note);
}
