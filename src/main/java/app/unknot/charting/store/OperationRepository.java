package app.unknot.charting.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface OperationRepository extends Repository<StoredOperation, UUID> {
    StoredOperation save(StoredOperation operation);

    @Query("select o from StoredOperation o where o.noteId = :note and o.afterSigning = :afterSigning")
    List<StoredOperation> ofNote(UUID note, boolean afterSigning);

    /** What came after the signature and is in no addendum yet. */
    @Query("""
            select o from StoredOperation o where o.noteId = :note and o.afterSigning = true
            and not exists (select 1 from AdoptedChange t where t.opId = o.opId)""")
    List<StoredOperation> waiting(UUID note);

    /** Operation and note of those that are stored, in whatever note. */
    @Query("select o.opId, o.noteId from StoredOperation o where o.opId in :ids")
    List<Object[]> known(Collection<UUID> ids);

    /** Note and operation of what one tablet sent of these notes. */
    @Query("select o.noteId, o.opId from StoredOperation o where o.deviceId = :device and o.noteId in :notes")
    List<Object[]> sentFrom(UUID device, Collection<UUID> notes);
}
