package app.unknot.charting.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface RecreatedNoteRepository extends Repository<RecreatedNote, UUID> {
    RecreatedNote save(RecreatedNote note);

    Optional<RecreatedNote> findByNoteId(UUID noteId);
}
