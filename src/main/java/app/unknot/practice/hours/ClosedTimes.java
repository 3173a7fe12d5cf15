package app.unknot.practice.hours;

import app.unknot.shared.LocationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where closed days are kept. */
@Component
class ClosedTimes {
    private static final String SELECT =
            "select id, location_id, first_day, last_day, closed_from, closed_until, reason from closed_day";

    private final JdbcClient jdbc;

    ClosedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What closes a place, or all of them, or one room. */
    record Closed(@Nullable UUID room, ClosedTime time) {}

    /** What closes places and rooms on these days, holidays too, the last day included; the earliest first. */
    List<Closed> between(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        "select location_id, cast(null as uuid) as room_id, first_day, last_day, closed_from, closed_until,"
                                + " reason from closed_day where first_day <= :last and last_day >= :first"
                                + " union all select cast(null as uuid), cast(null as uuid), falls_on, falls_on,"
                                + " cast(null as time), cast(null as time), name from holiday"
                                + " where closed = true and falls_on between :first and :last"
                                + " union all select cast(null as uuid), room_id, first_day, last_day, closed_from,"
                                + " closed_until, reason from room_closure"
                                + " where first_day <= :last and last_day >= :first order by 3, 7")
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Closed(row.getObject("room_id", UUID.class), time(row)))
                .list();
    }

    /** Those that are not over on that day, the earliest first. */
    List<ClosedDay> from(LocalDate day) {
        return jdbc.sql(SELECT + " where last_day >= ? order by first_day, id")
                .param(day)
                .query((row, number) -> row(row))
                .list();
    }

    Optional<ClosedDay> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    void add(ClosedDay day) {
        ClosedTime time = day.time();
        LocationId location = time.location();
        jdbc.sql("insert into closed_day (id, location_id, first_day, last_day, closed_from, closed_until, reason)"
                        + " values (:id, :location, :first, :last, :from, :until, :reason)")
                .param("id", day.id())
                .param("location", location == null ? null : location.value())
                .param("first", time.first())
                .param("last", time.last())
                .param("from", time.from())
                .param("until", time.until())
                .param("reason", time.reason())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from closed_day where id = ?").param(id).update();
    }

    private static ClosedDay row(ResultSet row) throws SQLException {
        return new ClosedDay(row.getObject("id", UUID.class), time(row));
    }

    private static ClosedTime time(ResultSet row) throws SQLException {
        UUID location = row.getObject("location_id", UUID.class);
        return new ClosedTime(
                location == null ? null : new LocationId(location),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("closed_from", LocalTime.class),
                row.getObject("closed_until", LocalTime.class),
                row.getString("reason"));
    }
}
