package app.unknot.practice.hours;

import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Some days of some places, as they were when somebody looked. Asking it reads nothing more. */
public final class PlaceDays {
    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocationId, WeeklyHours> weeks;
    private final List<ClosedTime> closures;

    /**
     * @param last included
     * @param closures all that touch these days, of whichever place
     */
    PlaceDays(LocalDate first, LocalDate last, Map<LocationId, WeeklyHours> weeks, List<ClosedTime> closures) {
        this.first = first;
        this.last = last;
        this.weeks = Map.copyOf(weeks);
        this.closures = List.copyOf(closures);
    }

    /**
     * One day of one place.
     *
     * @throws IllegalArgumentException when nobody has looked at that day or that place
     */
    public PlaceDay of(LocationId location, LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last))
            throw new IllegalArgumentException("Nobody has looked at that day");
        WeeklyHours week = weeks.get(location);
        if (week == null) throw new IllegalArgumentException("Nobody has looked at " + location);
        return PlaceDay.of(
                day, week, closures.stream().filter(one -> one.isAt(location)).toList());
    }

    /** Every day of one place, in order. */
    public List<PlaceDay> of(LocationId location) {
        return first.datesUntil(last.plusDays(1)).map(day -> of(location, day)).toList();
    }

    /**
     * One day of whoever works at all of these places: open while one of them is.
     *
     * @param locations at least one
     */
    public PlaceDay of(List<LocationId> locations, LocalDate day) {
        return locations.stream()
                .map(location -> of(location, day))
                .reduce(PlaceDay::or)
                .orElseThrow();
    }
}
