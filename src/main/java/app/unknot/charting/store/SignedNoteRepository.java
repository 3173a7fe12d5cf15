package app.unknot.charting.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface SignedNoteRepository extends Repository<SignedNote, UUID> {
    SignedNote save(SignedNote note);

    Optional<SignedNote> findByNoteId(UUID note);

    /** Note and time of the signature, of those that are signed. */
    @Query("select s.noteId, s.signedAt from SignedNote s where s.noteId in :notes")
    List<Object[]> signedAmong(Collection<UUID> notes);
}
