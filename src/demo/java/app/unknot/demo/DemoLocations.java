package app.unknot.demo;

import app.unknot.practice.LocationAddress;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.practice.locations.LocationForm;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.practice.locations.PlaceOfService;
import app.unknot.shared.LocationId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
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
    private @Nullable LocationId eastside;

    DemoLocations(LocationSettings settings, Rooms rooms) {
        this.settings = settings;
        this.rooms = rooms;
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
                WeeklyHours.USUAL));
        rooms.add(opened, "Room 1");
        rooms.add(opened, "Room 2");
        eastside = opened;
    }

    /** Where a therapist works on that day. */
    LocationId of(String therapist, LocalDate day) {
        LocationId other = eastside;
        boolean away = therapist.equals(ERIK) && EASTSIDE_DAYS.contains(day.getDayOfWeek());
        return away && other != null ? other : LocationId.FIRST;
    }
}
