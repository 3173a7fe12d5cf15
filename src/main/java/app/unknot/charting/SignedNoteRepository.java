package app.unknot.charting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
interface SignedNoteRepository extends Repository<SignedNote, UUID> {
    SignedNote save(SignedNote note);

    Optional<SignedNote> findByNoteId(UUID note);
}
