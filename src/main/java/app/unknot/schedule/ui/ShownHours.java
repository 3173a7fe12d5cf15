package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.practice.Location;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.PlaceDay;
import app.unknot.practice.hours.PlaceDays;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.schedule.availability.Closed;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When the places that are shown are open, on the days that are shown.
 *
 * @param clock by which all of it is read
 * @param there the places; empty for a person who has none
 * @param away when the therapists cannot be booked
 * @param treats where each therapist works; empty where that makes no difference
 */
record ShownHours(
        PracticeClock clock, PlaceDays days, List<Location> there, Map<UUID, Places> treats, TherapistCalendar away) {
    /**
     * When nobody is received in a column, and why.
     *
     * @param at the one place of the column; null when it is about a therapist at all places that are shown
     * @param owner therapist or room
     */
    List<PlaceDay.Stretch> closed(@Nullable LocationId at, UUID owner, LocalDate day) {
        List<LocationId> places = at == null ? placesOf(owner) : List.of(at);
        if (places.isEmpty()) return List.of();
        // Of a therapist no room is known, so this is then the place's day.
        return (at == null ? days.of(places, day) : days.ofRoom(at, owner, day)).closed();
    }

    /**
     * When a therapist cannot be booked.
     *
     * @param at the one place that is shown; null for all of them
     */
    List<Closed> away(UUID therapist, @Nullable LocationId at, LocalDate day) {
        UserId who = new UserId(therapist);
        return at == null ? away.atAll(who, placesOf(therapist), day) : away.on(who, at, day);
    }

    private List<LocationId> placesOf(UUID owner) {
        Places works = treats.getOrDefault(owner, Places.EVERYWHERE);
        return there.stream().map(Location::id).filter(works::has).toList();
    }

    /** From the first opening to the last closing of these days; the usual ones when all of them are closed. */
    OpeningHours axis(LocalDate first, LocalDate last) {
        List<LocationId> places = there.stream().map(Location::id).toList();
        if (places.isEmpty()) return OpeningHours.USUAL;
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> days.of(places, day).hours().stream())
                .reduce(OpeningHours::and)
                .orElseGet(() -> there.stream()
                        .map(Location::hours)
                        .map(WeeklyHours::widest)
                        .reduce(OpeningHours::and)
                        .orElse(OpeningHours.USUAL));
    }
}
