package app.unknot.schedule.planned;

import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.NewTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds for visits that cannot be when they are booked the next time with the same therapist: as near to their hour as there is room. */
@Component
public class NextTimes {
    private static final int DAYS_AHEAD = 14;

    private final FreeStarts free;
    private final Locations locations;

    NextTimes(FreeStarts free, Locations locations) {
        this.free = free;
        this.locations = locations;
    }

    /**
     * For each visit its next time, none of which is in the way of another.
     *
     * @param after the day after which it has to be
     * @return in the order of the visits; empty where two weeks have no room
     */
    public List<Optional<NewTime>> after(LocalDate after, List<AppointmentRow> visits) {
        List<Optional<NewTime>> found = new ArrayList<>();
        List<AppointmentRow> placed = new ArrayList<>();
        for (AppointmentRow visit : visits) {
            Optional<NewTime> next = next(after, visit, placed);
            next.ifPresent(to -> placed.add(visit.startingAt(to.startsAt())));
            found.add(next);
        }
        return found;
    }

    private Optional<NewTime> next(LocalDate after, AppointmentRow visit, List<AppointmentRow> placed) {
        ZoneId zone = locations.zone(visit.location());
        LocalDateTime wanted = LocalDateTime.ofInstant(visit.startsAt(), zone);
        NewTime there = new NewTime(visit.therapist(), visit.location(), visit.room(), visit.startsAt(), false);
        Predicate<LocalDateTime> isFree = free.free(there.of(visit), after.plusDays(1), after.plusDays(DAYS_AHEAD));
        Predicate<LocalDateTime> isLeft = start -> {
            AppointmentRow at = visit.startingAt(start.atZone(zone).toInstant());
            return placed.stream().noneMatch(at::overlaps);
        };
        for (int day = 1; day <= DAYS_AHEAD; day++) {
            Optional<LocalDateTime> start = SessionProposals.onDay(
                    after.plusDays(day), wanted.toLocalTime(), visit.minutes(), isFree.and(isLeft));
            if (start.isPresent())
                return start.map(local -> new NewTime(
                        visit.therapist(),
                        visit.location(),
                        visit.room(),
                        local.atZone(zone).toInstant(),
                        false));
        }
        return Optional.empty();
    }
}
