package app.unknot.schedule.planned;

import app.unknot.practice.Locations;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.schedule.Booking;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.schedule.availability.TherapistTimes;
import app.unknot.schedule.booking.BookedSlots;
import app.unknot.schedule.booking.ClockChanges;
import app.unknot.schedule.booking.SlotRange;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** When a visit could start: nobody and nothing that it needs is taken, and its therapist is not away. Read for some days at once. */
@Component
class FreeStarts {
    private final BookedSlots slots;
    private final TherapistTimes times;
    private final Locations locations;
    private final ServiceCatalogue catalogue;
    private final PracticeClock clock;

    FreeStarts(
            BookedSlots slots,
            TherapistTimes times,
            Locations locations,
            ServiceCatalogue catalogue,
            PracticeClock clock) {
        this.slots = slots;
        this.times = times;
        this.locations = locations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @param first from this day on, by the clock of the booking's place
     * @param last up to the end of this one
     */
    Predicate<LocalDateTime> of(Booking booking, LocalDate first, LocalDate last) {
        ZoneId zone = locations.zone(booking.location());
        SlotRange range = SlotRange.of(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        List<UUID> places = new ArrayList<>();
        places.add(booking.therapist().value());
        UUID room = booking.room();
        if (room != null) places.add(room);
        Set<Long> taken = slots.takenSlots(places, range);
        Set<Long> clients = slots.takenSlots(List.of(booking.client().value()), range);
        TherapistCalendar calendar = times.read(List.of(booking.therapist()), first, last);
        Duration turnover = Duration.ofMinutes(catalogue.turnoverAfter(booking.service()));
        Instant now = clock.instant();
        return start -> {
            if (!ClockChanges.isOnce(start, zone)) return false;
            Booking there = booking.at(start.atZone(zone).toInstant());
            SlotRange withClient = SlotRange.of(there.startsAt(), there.endsAt());
            SlotRange withTurnover =
                    SlotRange.of(there.startsAt(), there.endsAt().plus(turnover));
            return there.startsAt().isAfter(now)
                    && withTurnover.slots().noneMatch(taken::contains)
                    && withClient.slots().noneMatch(clients::contains)
                    && calendar.during(there.therapist(), there.location(), start, start.plusMinutes(there.minutes()))
                            .isEmpty();
        };
    }
}
