package app.unknot.charting;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
interface TakenChanges extends Repository<TakenChange, UUID> {
    TakenChange save(TakenChange taken);
}
