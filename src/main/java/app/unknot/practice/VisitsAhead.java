package app.unknot.practice;

import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Which visits are booked from now on: known above, and asked for before a place or a room closes. */
public interface VisitsAhead {
    /** How many at a place. */
    int at(LocationId location);

    /** Those in a room, the soonest first. */
    List<Visit> in(UUID room);

    /** Those of some days at some places, the last day included, by the clocks there; the soonest first. */
    List<Visit> between(LocalDate first, LocalDate last, Places at);

    /**
     * A visit, without whose it is.
     *
     * @param starts by the clock of its place, as {@code ends}, which includes the turnover
     * @param words when it is and with whom, such as {@code Tue, Mar 3, 2:30 PM with Maya Okafor}
     * @param address where the schedule shows it
     */
    record Visit(LocationId location, LocalDateTime starts, LocalDateTime ends, String words, String address) {}
}
