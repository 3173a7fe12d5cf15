package app.unknot.charting.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface CosignatureRepository extends Repository<NoteCosignature, UUID> {
    NoteCosignature save(NoteCosignature signature);

    @Query("select c from NoteCosignature c where c.noteId = :note")
    Optional<NoteCosignature> ofNote(UUID note);
}
