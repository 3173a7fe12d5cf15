package app.unknot.testing;

import app.unknot.practice.LocationAddress;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.practice.locations.LocationForm;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.practice.locations.LocationsChanged;
import app.unknot.practice.locations.PlaceOfService;
import app.unknot.shared.LocationId;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A further place of work, open during one test: everybody else's practice has one place, and says nothing of it. */
public class SecondPlace {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final LocationSettings settings;
    private final Rooms rooms;
    private final People people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    public SecondPlace(
            LocationSettings settings, Rooms rooms, People people, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.settings = settings;
        this.rooms = rooms;
        this.people = people;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Open from eight to six. */
    public LocationId open(String zone) {
        return People.get(
                people.tomas(),
                () -> settings.add(new LocationForm(
                        "Eastside " + NUMBER.incrementAndGet(),
                        "",
                        new LocationAddress("400 Lake Avenue", "Bellevue", "WA", "980041200"),
                        "4255550180",
                        zone,
                        PlaceOfService.INDEPENDENT_CLINIC,
                        WeeklyHours.daily(new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))))));
    }

    public UUID room(LocationId location, String name) {
        return People.get(people.tomas(), () -> rooms.add(location, name)).id();
    }

    /** Whatever is still booked there: tests leave the book as it is. */
    public void closeAll() {
        jdbc.sql("update location set closed_on = current_date where id <> ? and closed_on is null")
                .param(LocationId.FIRST.value())
                .update();
        events.publishEvent(new LocationsChanged());
    }
}
