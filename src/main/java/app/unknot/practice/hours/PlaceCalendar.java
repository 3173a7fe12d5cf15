package app.unknot.practice.hours;

import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says when places receive clients: their weekly hours without closed days and holidays; and when their rooms cannot be used. One query,
 * for however many days and places.
 */
@Service
public class PlaceCalendar {
    private final Locations locations;
    private final ClosedTimes closed;

    PlaceCalendar(Locations locations, ClosedTimes closed) {
        this.locations = locations;
        this.closed = closed;
    }

    /**
     * Some days of some places.
     *
     * @param last included
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "when a place is open is on every schedule")
    @Transactional(readOnly = true)
    public PlaceDays read(Collection<LocationId> places, LocalDate first, LocalDate last) {
        Map<LocationId, WeeklyHours> weeks =
                places.stream().distinct().map(locations::of).collect(Collectors.toMap(Location::id, Location::hours));
        return new PlaceDays(first, last, weeks, closed.between(first, last));
    }

    /** Some days of one place, the last included, in order. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "when a place is open is on every schedule")
    @Transactional(readOnly = true)
    public List<PlaceDay> days(LocationId location, LocalDate first, LocalDate last) {
        return read(List.of(location), first, last).of(location);
    }

    /** One day of one place. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "when a place is open is on every schedule")
    @Transactional(readOnly = true)
    public PlaceDay day(LocationId location, LocalDate day) {
        return read(List.of(location), day, day).of(location, day);
    }
}
