package app.unknot.practice.hours;

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

/** Where is kept what becomes of rooms. */
@Component
class RoomTable {
    private static final String SELECT =
            "select id, room_id, first_day, last_day, closed_from, closed_until, reason from room_closure";

    private final JdbcClient jdbc;

    RoomTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when the place has a room of that name
     */
    void rename(UUID room, String name) {
        jdbc.sql("update room set name = ? where id = ?").params(name, room).update();
    }

    void retire(UUID room, @Nullable LocalDate on) {
        jdbc.sql("update room set retired_on = :on where id = :room")
                .param("on", on)
                .param("room", room)
                .update();
    }

    /** Those that are not over on that day, the earliest first. */
    List<RoomClosure> from(LocalDate day) {
        return jdbc.sql(SELECT + " where last_day >= ? order by first_day, id")
                .param(day)
                .query(RoomTable::closure)
                .list();
    }

    Optional<RoomClosure> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(RoomTable::closure)
                .optional();
    }

    void add(RoomClosure closure) {
        ClosedTime time = closure.time();
        jdbc.sql("insert into room_closure (id, room_id, first_day, last_day, closed_from, closed_until, reason)"
                        + " values (:id, :room, :first, :last, :from, :until, :reason)")
                .param("id", closure.id())
                .param("room", closure.room())
                .param("first", time.first())
                .param("last", time.last())
                .param("from", time.from())
                .param("until", time.until())
                .param("reason", time.reason())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from room_closure where id = ?").param(id).update();
    }

    private static RoomClosure closure(ResultSet row, int number) throws SQLException {
        return new RoomClosure(
                row.getObject("id", UUID.class),
                row.getObject("room_id", UUID.class),
                new ClosedTime(
                        null,
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("closed_from", LocalTime.class),
                        row.getObject("closed_until", LocalTime.class),
                        row.getString("reason")));
    }
}
