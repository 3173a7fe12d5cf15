package app.unknot.practice;

import app.unknot.practice.hours.WeeklyHours;
import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A place of work, with what it has of its own and, where it has nothing, with what the practice has.
 *
 * @param npi of the place, or the practice's; empty when there is none
 * @param zone by which its days and times are read and typed
 * @param placeOfService two digits, as claims say what kind of place it is
 * @param hours in a week, without its closed days
 * @param closedOn the day from which nobody is booked here; null while it is open
 */
public record Location(
        LocationId id,
        String name,
        String npi,
        LocationAddress address,
        String phone,
        ZoneId zone,
        String placeOfService,
        WeeklyHours hours,
        @Nullable LocalDate closedOn) {
    public boolean isOpen() {
        return closedOn == null;
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public Place place() {
        return new Place(id, name);
    }
}
