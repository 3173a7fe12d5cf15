package app.unknot.schedule;

import app.unknot.clients.ClientId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What a module above knows of a client that is worth seeing while somebody books. Without amounts; it keeps nobody from booking. */
public interface BookingHint {
    /**
     * Read once for a client, however many days are looked at.
     *
     * @return the words for a visit on a day, which may be empty; nothing when there is nothing to say to this person
     */
    Optional<Function<LocalDate, String>> of(ClientId client);
}
