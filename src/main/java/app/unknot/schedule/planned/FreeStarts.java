package app.unknot.schedule.planned;

import app.unknot.practice.Locations;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.practice.hours.PlaceDay;
import app.unknot.practice.hours.PlaceDays;
import app.unknot.schedule.Booking;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.schedule.availability.TherapistTimes;
import app.unknot.schedule.booking.BookedSlots;
import app.unknot.schedule.booking.ClockChanges;
import app.unknot.schedule.booking.SlotRange;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads once when a booking could start on some days: while its place is open, its therapist works, and nobody else has the time. */
@Component
class FreeStarts {
    private static final int DAYS_AROUND = 3;
    private static final int MINUTES = 24 * 60;

    private final BookedSlots slots;
    private final TherapistTimes times;
    private final Locations locations;
    private final PlaceCalendar calendar;
    private final ServiceCatalogue catalogue;
    private final PracticeClock clock;

    FreeStarts(
            BookedSlots slots,
            TherapistTimes times,
            Locations locations,
            PlaceCalendar calendar,
            ServiceCatalogue catalogue,
            PracticeClock clock) {
        this.slots = slots;
        this.times = times;
        this.locations = locations;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Whether {@code booking} could start at a time between the days, or up to two days beside them, by the clock of its place. */
    Predicate<LocalDateTime> free(Booking booking, LocalDate first, LocalDate last) {
        LocationId location = booking.location();
        ZoneId zone = locations.zone(location);
        LocalDate from = first.minusDays(DAYS_AROUND);
        LocalDate until = last.plusDays(DAYS_AROUND);
        PlaceDays days = calendar.read(List.of(location), from, until);
        TherapistCalendar away = times.read(List.of(booking.therapist()), from, until);
        SlotRange range = SlotRange.of(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
        List<UUID> places = new ArrayList<>();
        places.add(booking.therapist().value());
        UUID room = booking.room();
        if (room != null) places.add(room);
        Set<Long> taken = slots.takenSlots(places, range);
        Set<Long> clients = slots.takenSlots(List.of(booking.client().value()), range);
        Duration turnover = Duration.ofMinutes(catalogue.turnoverAfter(booking.service()));
        Instant now = clock.instant();
        return start -> {
            int minute = start.get(ChronoField.MINUTE_OF_DAY);
            int end = minute + booking.minutes();
            if (end > MINUTES
                    || day(days, booking, start).closedWithin(minute, end).isPresent()) return false;
            if (!ClockChanges.isOnce(start, zone)) return false;
            Booking there = booking.at(start.atZone(zone).toInstant());
            SlotRange withClient = SlotRange.of(there.startsAt(), there.endsAt());
            SlotRange withTurnover =
                    SlotRange.of(there.startsAt(), there.endsAt().plus(turnover));
            return there.startsAt().isAfter(now)
                    && withTurnover.slots().noneMatch(taken::contains)
                    && withClient.slots().noneMatch(clients::contains)
                    && away.during(booking.therapist(), location, start, start.plusMinutes(booking.minutes()))
                            .isEmpty();
        };
    }

    private static PlaceDay day(PlaceDays days, Booking booking, LocalDateTime start) {
        UUID room = booking.room();
        return room == null
                ? days.of(booking.location(), start.toLocalDate())
                : days.ofRoom(booking.location(), room, start.toLocalDate());
    }
}
