package app.unknot.charting.store;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reached through a note that was found in the caller's scope. */
public interface TakenChanges extends Repository<AdoptedChange, UUID> {
    AdoptedChange save(AdoptedChange taken);
}
