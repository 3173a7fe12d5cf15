package app.unknot.practice.hours;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.VisitsAhead;
import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where rooms are renamed, retired, used again and closed for some time. None is ever deleted: what happened there names it. */
@Service
public class RoomSettings {
    private final RoomTable table;
    private final Rooms rooms;
    private final ObjectProvider<VisitsAhead> visits;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    RoomSettings(
            RoomTable table,
            Rooms rooms,
            ObjectProvider<VisitsAhead> visits,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.table = table;
        this.rooms = rooms;
        this.visits = visits;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every room of a place, also those that are not used any more, by name. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Room> all(LocationId location) {
        require(location);
        return rooms.all().stream()
                .filter(room -> room.location().equals(location))
                .toList();
    }

    /** When rooms of a place cannot be used, from today on; the earliest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<RoomClosure> closures(LocationId location) {
        List<UUID> here = all(location).stream().map(Room::id).toList();
        return table.from(clock.today().minusDays(1)).stream()
                .filter(closure -> here.contains(closure.room()))
                .toList();
    }

    /**
     * Gives a room another name, also on what has happened there.
     *
     * @throws RefusedRequest when it has no name or a long one, or the place has a room of that name
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void rename(UUID id, String wanted) {
        room(id);
        String name = Rooms.NAME.kept(wanted);
        if (name.isEmpty()) throw new RefusedRequest(PracticeWords.A_ROOM_NEEDS_A_NAME.text());
        try {
            table.rename(id, name);
        } catch (DuplicateKeyException taken) {
            throw new RefusedRequest(PracticeWords.A_ROOM_HAS_THAT_NAME.text());
        }
        changed(id);
    }

    /** What is booked in a room from now on, the soonest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Visit> visits(UUID id) {
        room(id);
        return booked(id);
    }

    /** What is booked in a room in the time that somebody enters; nothing while it cannot be kept as it is. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Visit> visits(UUID id, ClosedForm wanted) {
        room(id);
        return wanted.times()
                .map(time -> booked(id).stream()
                        .filter(visit -> time.overlaps(visit.starts(), visit.ends()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Nobody is booked there from today on. What happened there stays, under its name.
     *
     * @throws RefusedRequest while visits are booked there
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void retire(UUID id) {
        if (!room(id).isInUse()) return;
        List<Visit> ahead = booked(id);
        if (!ahead.isEmpty())
            throw new RefusedRequest(PracticeWords.VISITS_ARE_BOOKED_IN_IT.text(
                    ahead.size(),
                    PracticeFormats.shortDay(ahead.getFirst().starts().toLocalDate())));
        table.retire(id, clock.today());
        changed(id);
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void useAgain(UUID id) {
        if (room(id).isInUse()) return;
        table.retire(id, null);
        changed(id);
    }

    /**
     * Closes a room for some time. What is booked there then stays booked until somebody moves it.
     *
     * @param wanted its place is left out: a room has one
     * @throws RefusedRequest when something of it is wrong
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public UUID close(UUID id, ClosedForm wanted) {
        room(id);
        // Somewhere it may still be yesterday.
        wanted.complaint(clock.today().minusDays(1)).ifPresent(complaint -> {
            throw new RefusedRequest(complaint);
        });
        RoomClosure closure = new RoomClosure(Ids.next(), id, wanted.time());
        table.add(closure);
        changed(id);
        return closure.id();
    }

    /** The room can be used then. Taking back twice changes nothing. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void open(UUID closure) {
        table.find(closure).ifPresent(known -> {
            room(known.room());
            table.remove(closure);
            changed(known.room());
        });
    }

    private List<Visit> booked(UUID room) {
        return visits.stream().flatMap(known -> known.in(room).stream()).toList();
    }

    private Room room(UUID id) {
        Room room = rooms.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        require(room.location());
        return room;
    }

    private void require(LocationId location) {
        access.requireAt(location, Action.LOCATIONS, Relation.NONE, Matter.ofPractice("location " + location));
    }

    private void changed(UUID room) {
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "room " + room));
    }
}
