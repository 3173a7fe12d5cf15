package app.unknot.practice;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The treatment rooms of each place. */
@Service
public class Rooms {
    public static final TextRule NAME = TextRule.line(60);

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditLog audit;

    Rooms(JdbcClient jdbc, Access access, AuditLog audit) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
    }

    /** The rooms of every place, also those that are not used any more, by name. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "room names are on every schedule")
    @Transactional(readOnly = true)
    public List<Room> all() {
        return jdbc.sql("select id, location_id, name, retired_on from room order by name, id")
                .query((row, number) -> new Room(
                        row.getObject("id", UUID.class),
                        new LocationId(row.getObject("location_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("retired_on", LocalDate.class)))
                .list();
    }

    /** Those of one place that are in use. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "room names are on every schedule")
    @Transactional(readOnly = true)
    public List<Room> at(LocationId location) {
        return all().stream()
                .filter(room -> room.isInUse() && room.location().equals(location))
                .toList();
    }

    /**
     * @throws RefusedRequest when it has no name or a long one, or the place has a room of that name
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public Room add(LocationId location, String wanted) {
        access.requireAt(location, Action.LOCATIONS, Relation.NONE, Matter.ofPractice("location " + location));
        String name = NAME.kept(wanted);
        if (name.isEmpty()) throw new RefusedRequest(PracticeWords.A_ROOM_NEEDS_A_NAME.text());
        Room room = new Room(Ids.next(), location, name, null);
        try {
            jdbc.sql("insert into room (id, location_id, name) values (?, ?, ?)")
                    .params(room.id(), location.value(), name)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RefusedRequest(PracticeWords.A_ROOM_HAS_THAT_NAME.text());
        }
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "room " + room.id()));
        return room;
    }
}
