package app.unknot.demo;

import app.unknot.practice.LocationAddress;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.ClosedDays;
import app.unknot.practice.hours.ClosedForm;
import app.unknot.practice.hours.Holidays;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.RoomSettings;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.practice.locations.LocationForm;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.practice.locations.PlaceOfService;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The demo's second place of work, at which one of its therapists is on two days of the week; and a name for the first. */
@Component
class DemoLocations {
    private static final String ERIK = "Erik Lund";
    private static final Set<DayOfWeek> EASTSIDE_DAYS =
            EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

    private final LocationSettings settings;
    private final Rooms rooms;
    private final RoomSettings roomSettings;
    private final ClosedDays closedDays;
    private final Holidays holidays;
    private final PracticeClock clock;
    private @Nullable LocationId eastside;

    DemoLocations(
            LocationSettings settings,
            Rooms rooms,
            RoomSettings roomSettings,
            ClosedDays closedDays,
            Holidays holidays,
            PracticeClock clock) {
        this.settings = settings;
        this.rooms = rooms;
        this.roomSettings = roomSettings;
        this.closedDays = closedDays;
        this.holidays = holidays;
        this.clock = clock;
    }

    void open() {
        LocationSettings.Known first = settings.open(LocationId.FIRST);
        settings.change(LocationId.FIRST, LocationForm.named("Harbor Street"), first.version());
        LocationId opened = settings.add(new LocationForm(
                "Eastside",
                "",
                new LocationAddress("400 Lake Avenue", "Bellevue", "WA", "980041200"),
                "4255550180",
                "",
                PlaceOfService.OFFICE,
                notOnSundays()));
        rooms.add(opened, "Room 1");
        rooms.add(opened, "Room 2");
        eastside = opened;
    }

    /** What is closed in the weeks to come: an afternoon, the next holiday, a room under repair. Other holidays are only proposed. */
    void closings() {
        LocalDate monday = clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        closedDays.add(new ClosedForm(
                null, monday.plusDays(9), null, LocalTime.of(15, 0), null, "Staff training"));
        holidays.ahead().stream().findFirst().ifPresent(next -> holidays.decide(Map.of(next.day(), true)));
        LocationId other = eastside;
        if (other == null) return;
        rooms.at(other).stream()
                .findFirst()
                .ifPresent(room -> roomSettings.close(
                        room.id(), new ClosedForm(null, monday, monday.plusDays(2), null, null, "New floor")));
    }

    private static WeeklyHours notOnSundays() {
        Map<DayOfWeek, OpeningHours> days = new EnumMap<>(WeeklyHours.USUAL.days());
        days.remove(DayOfWeek.SUNDAY);
        days.put(DayOfWeek.SATURDAY, new OpeningHours(LocalTime.of(9, 0), LocalTime.of(14, 0)));
        return new WeeklyHours(days);
    }

    /** Where a therapist works on that day. */
    LocationId of(String therapist, LocalDate day) {
        LocationId other = eastside;
        boolean away = therapist.equals(ERIK) && EASTSIDE_DAYS.contains(day.getDayOfWeek());
        return away && other != null ? other : LocationId.FIRST;
    }
}
