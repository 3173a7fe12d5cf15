package app.unknot.charting.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface NoteMoveRepository extends Repository<NoteMove, UUID> {
    NoteMove save(NoteMove move);

    @Query("select m from NoteMove m where m.noteId = :note")
    Optional<NoteMove> away(UUID note);

    @Query("select m from NoteMove m where m.copyId = :copy")
    Optional<NoteMove> here(UUID copy);
}
