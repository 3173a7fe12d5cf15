package app.unknot.practice.hours;

import app.unknot.practice.hours.ClosedTimes.Closed;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Some days of some places, as they were when somebody looked. Asking it reads nothing more. */
public final class PlaceDays {
    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocationId, WeeklyHours> weeks;
    private final List<ClosedTime> closures;
    private final Map<UUID, List<ClosedTime>> rooms = new HashMap<>();

    /**
     * @param last included
     * @param closed all that touches these days, of whichever place or room
     */
    PlaceDays(LocalDate first, LocalDate last, Map<LocationId, WeeklyHours> weeks, List<Closed> closed) {
        this.first = first;
        this.last = last;
        this.weeks = Map.copyOf(weeks);
        List<ClosedTime> ofPlaces = new ArrayList<>();
        for (Closed one : closed) {
            UUID room = one.room();
            if (room == null) ofPlaces.add(one.time());
            else rooms.computeIfAbsent(room, id -> new ArrayList<>()).add(one.time());
        }
        closures = ofPlaces;
    }

    /**
     * One day of one place.
     *
     * @throws IllegalArgumentException when nobody has looked at that day or that place
     */
    public PlaceDay of(LocationId location, LocalDate day) {
        return of(location, day, List.of());
    }

    /**
     * One day of one room of a place: closed with the place, and for its own reasons.
     *
     * @throws IllegalArgumentException when nobody has looked at that day or that place
     */
    public PlaceDay ofRoom(LocationId location, UUID room, LocalDate day) {
        return of(location, day, rooms.getOrDefault(room, List.of()));
    }

    /** Why a room cannot be used at some time between the two, though its place may be open; empty when it can be throughout. */
    public Optional<String> roomClosed(UUID room, LocalDateTime from, LocalDateTime until) {
        return rooms.getOrDefault(room, List.of()).stream()
                .filter(one -> one.overlaps(from, until))
                .map(ClosedTime::reason)
                .findFirst();
    }

    private PlaceDay of(LocationId location, LocalDate day, List<ClosedTime> besides) {
        if (day.isBefore(first) || day.isAfter(last))
            throw new IllegalArgumentException("Nobody has looked at that day");
        WeeklyHours week = weeks.get(location);
        if (week == null) throw new IllegalArgumentException("Nobody has looked at " + location);
        return PlaceDay.of(
                day,
                week,
                Stream.concat(closures.stream().filter(one -> one.isAt(location)), besides.stream())
                        .toList());
    }

    /** Every day of one place, in order. */
    public List<PlaceDay> of(LocationId location) {
        return first.datesUntil(last.plusDays(1)).map(day -> of(location, day)).toList();
    }

    /**
     * One day of a therapist who works at all of these places: open while one of them is.
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
