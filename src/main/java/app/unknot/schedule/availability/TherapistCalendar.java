package app.unknot.schedule.availability;

import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When some therapists cannot be booked on some days, as it was read at once. Asked of other days it knows nothing. */
public final class TherapistCalendar {
    private final Map<UserId, List<TimeOffRow>> away;

    /**
     * @param away what is approved
     */
    TherapistCalendar(Map<UserId, List<TimeOffRow>> away) {
        this.away = away;
    }

    /** What of a day is closed, in the order in which it begins. */
    public List<Closed> on(UserId therapist, LocationId place, LocalDate day) {
        List<Closed> closed = new ArrayList<>();
        for (TimeOffRow row : away.getOrDefault(therapist, List.of()))
            row.times()
                    .on(day)
                    .map(part -> new Closed(
                            part.from(), part.until(), row.form().kind().text()))
                    .ifPresent(closed::add);
        closed.sort((one, other) -> one.from().compareTo(other.from()));
        return closed;
    }

    /** What of it lies in a visit, first; empty when the therapist can be booked then. */
    public Optional<Closed> during(UserId therapist, LocationId place, LocalDateTime starts, LocalDateTime ends) {
        LocalDate last = ends.toLocalDate();
        for (LocalDate day = starts.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Closed> found = on(therapist, place, day).stream()
                    .filter(closed -> closed.overlaps(starts, ends))
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
