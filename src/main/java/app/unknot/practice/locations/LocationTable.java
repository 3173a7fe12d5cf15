package app.unknot.practice.locations;

import app.unknot.practice.Location;
import app.unknot.practice.LocationAddress;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.shared.LocationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where places are kept. */
@Component
public class LocationTable {
    private static final String SELECT = "select id, name, npi, street, city, state, zip, phone, zone,"
            + " place_of_service, closed_on, version from location";

    private final JdbcClient jdbc;

    LocationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a row holds, as it was written. */
    record Row(LocationId id, LocationForm form, Optional<LocalDate> closedOn, long version) {
        Location location(PracticeProfile practice) {
            return new Location(
                    id,
                    form.name().isEmpty() ? practice.name() : form.name(),
                    form.npi().isEmpty() ? practice.npi() : form.npi(),
                    form.hasAddress()
                            ? form.address()
                            : new LocationAddress(practice.street(), practice.city(), practice.state(), practice.zip()),
                    form.phone().isEmpty() ? practice.phone() : form.phone(),
                    form.zone().isEmpty() ? practice.region().zone() : ZoneId.of(form.zone()),
                    form.placeOfService().code(),
                    form.hours(),
                    closedOn.orElse(null));
        }
    }

    /**
     * Every place; by name, the open ones first.
     *
     * @param practice fills what is empty
     */
    public List<Location> all(PracticeProfile practice) {
        return jdbc.sql(SELECT).query(new Rows(hours())).list().stream()
                .map(row -> row.location(practice))
                .sorted(Comparator.comparing((Location one) -> !one.isOpen())
                        .thenComparing(Location::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    Optional<Row> find(LocationId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(new Rows(hours()))
                .optional();
    }

    /** How many are open. Locks them, so that two people who close one each at once do not close the last two. */
    int openForUpdate() {
        return jdbc.sql("select id from location where closed_on is null order by id for update")
                .query(UUID.class)
                .list()
                .size();
    }

    int count() {
        return jdbc.sql("select count(*) from location").query(Integer.class).single();
    }

    boolean isTaken(String name, LocationId besides) {
        return jdbc.sql("select count(*) from location where lower(name) = lower(?) and id <> ?")
                        .params(name, besides.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(LocationId id, LocationForm form) {
        LocationAddress at = form.address();
        jdbc.sql("insert into location (id, name, npi, street, city, state, zip, phone, zone, place_of_service,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        id.value(),
                        form.name(),
                        form.npi(),
                        at.street(),
                        at.city(),
                        at.state(),
                        at.zip(),
                        form.phone(),
                        form.zone(),
                        form.placeOfService().code())
                .update();
        keep(id, form.hours());
    }

    /** @return false when somebody has changed it since {@code version}; nothing is changed then */
    boolean change(LocationId id, LocationForm form, long version) {
        LocationAddress at = form.address();
        boolean changed = jdbc.sql("update location set name = ?, npi = ?, street = ?, city = ?, state = ?, zip = ?,"
                                + " phone = ?, zone = ?, place_of_service = ?, version = version + 1"
                                + " where id = ? and version = ?")
                        .params(
                                form.name(),
                                form.npi(),
                                at.street(),
                                at.city(),
                                at.state(),
                                at.zip(),
                                form.phone(),
                                form.zone(),
                                form.placeOfService().code(),
                                id.value(),
                                version)
                        .update()
                == 1;
        if (changed) keep(id, form.hours());
        return changed;
    }

    void open(LocationId id, WeeklyHours hours) {
        jdbc.sql("update location set version = version + 1 where id = ?")
                .param(id.value())
                .update();
        keep(id, hours);
    }

    private void keep(LocationId id, WeeklyHours week) {
        jdbc.sql("delete from location_hours where location_id = ?")
                .param(id.value())
                .update();
        week.days()
                .forEach((day, hours) -> jdbc.sql(
                                "insert into location_hours (location_id, weekday, opens_at, closes_at)"
                                        + " values (?, ?, ?, ?)")
                        .params(id.value(), day.getValue(), hours.opens(), hours.closes())
                        .update());
    }

    private Map<LocationId, WeeklyHours> hours() {
        Map<LocationId, Map<DayOfWeek, OpeningHours>> found = new HashMap<>();
        jdbc.sql("select location_id, weekday, opens_at, closes_at from location_hours")
                .query(row -> {
                    found.computeIfAbsent(
                                    new LocationId(row.getObject("location_id", UUID.class)), id -> new HashMap<>())
                            .put(
                                    DayOfWeek.of(row.getInt("weekday")),
                                    new OpeningHours(
                                            row.getObject("opens_at", LocalTime.class),
                                            row.getObject("closes_at", LocalTime.class)));
                });
        Map<LocationId, WeeklyHours> hours = new HashMap<>();
        found.forEach((id, days) -> hours.put(id, new WeeklyHours(days)));
        return hours;
    }

    void close(LocationId id, Optional<LocalDate> on) {
        jdbc.sql("update location set closed_on = ?, version = version + 1 where id = ?")
                .param(on.orElse(null))
                .param(id.value())
                .update();
    }

    /** Reads a place with its hours. */
    private record Rows(Map<LocationId, WeeklyHours> hours) implements RowMapper<Row> {
        @Override
        public Row mapRow(ResultSet row, int number) throws SQLException {
            LocationId id = new LocationId(row.getObject("id", UUID.class));
            return new Row(
                    id,
                    new LocationForm(
                            row.getString("name"),
                            row.getString("npi"),
                            new LocationAddress(
                                    row.getString("street"),
                                    row.getString("city"),
                                    row.getString("state"),
                                    row.getString("zip")),
                            row.getString("phone"),
                            row.getString("zone"),
                            PlaceOfService.of(row.getString("place_of_service")),
                            Objects.requireNonNull(hours.get(id), "the hours of " + id)),
                    Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                    row.getLong("version"));
        }
    }
}
