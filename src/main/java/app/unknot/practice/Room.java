package app.unknot.practice;

import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A treatment room of a place.
 *
 * @param retiredOn from which day on nobody is booked there; null while it is in use
 */
public record Room(
        UUID id, LocationId location, String name, @Nullable LocalDate retiredOn) {
    public boolean isInUse() {
        return retiredOn == null;
    }
}
