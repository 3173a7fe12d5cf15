package app.unknot.schedule.availability;

import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When some therapists cannot be booked on some days, as it was read at once. Asked of other days it knows nothing. */
public final class TherapistCalendar {
    private final Map<UserId, List<TimeOffRow>> away;
    private final Map<UserId, List<WeekRow>> weeks;

    /**
     * @param away what is approved
     * @param weeks the earliest first
     */
    TherapistCalendar(Map<UserId, List<TimeOffRow>> away, Map<UserId, List<WeekRow>> weeks) {
        this.away = away;
        this.weeks = weeks;
    }

    /**
     * What of a day is closed, in the order in which it begins.
     *
     * @param place null for time off alone, which is everywhere
     */
    public List<Closed> on(UserId therapist, @Nullable LocationId place, LocalDate day) {
        List<Closed> closed = new ArrayList<>();
        for (TimeOffRow row : away.getOrDefault(therapist, List.of()))
            row.times()
                    .on(day)
                    .map(part -> new Closed(
                            part.from(), part.until(), row.form().kind().text(), true))
                    .ifPresent(closed::add);
        if (place != null) closed.addAll(hours(therapist, place, day).closedOn(day));
        closed.sort(Comparator.comparing(Closed::from));
        return closed;
    }

    /**
     * The same for several places at once: by the hours of the week only what is closed at every one of them, because until then it is
     * open at which of them somebody is booked.
     *
     * @param places none for time off alone
     */
    public List<Closed> atAll(UserId therapist, List<LocationId> places, LocalDate day) {
        List<Closed> closed = new ArrayList<>(on(therapist, null, day));
        places.stream()
                .map(place -> hours(therapist, place, day).closedOn(day))
                .reduce(TherapistCalendar::both)
                .ifPresent(closed::addAll);
        closed.sort(Comparator.comparing(Closed::from));
        return closed;
    }

    private static List<Closed> both(List<Closed> some, List<Closed> others) {
        List<Closed> both = new ArrayList<>();
        for (Closed one : some)
            for (Closed other : others) if (one.overlaps(other.from(), other.until())) both.add(one.with(other));
        return both;
    }

    /** The hours of the week that a day is in. */
    public WeekHours hours(UserId therapist, LocationId place, LocalDate day) {
        return week(therapist, place, day).map(WeekRow::hours).orElse(WeekHours.AS_OPEN);
    }

    /** The week itself, if somebody has entered one. */
    public Optional<WeekRow> week(UserId therapist, LocationId place, LocalDate day) {
        return weeks.getOrDefault(therapist, List.of()).stream()
                .filter(week -> week.place().equals(place) && !week.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** What of it lies in a visit, time off first; empty when the therapist can be booked then. */
    public Optional<Closed> during(UserId therapist, LocationId place, LocalDateTime starts, LocalDateTime ends) {
        LocalDate last = ends.toLocalDate();
        List<Closed> found = new ArrayList<>();
        for (LocalDate day = starts.toLocalDate(); !day.isAfter(last); day = day.plusDays(1))
            on(therapist, place, day).stream()
                    .filter(closed -> closed.overlaps(starts, ends))
                    .forEach(found::add);
        return found.stream().min(Comparator.comparing(closed -> !closed.away()));
    }
}
