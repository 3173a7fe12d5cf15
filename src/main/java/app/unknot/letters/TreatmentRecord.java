package app.unknot.letters;

import app.unknot.clients.ClientId;
import java.util.Optional;

/** Tells what was found and done. The chart lies above, so it has the bean; it is asked for a therapist of the care team. */
public interface TreatmentRecord {
    /** Empty before the first signed session. */
    Optional<Treatment> of(ClientId client);
}
