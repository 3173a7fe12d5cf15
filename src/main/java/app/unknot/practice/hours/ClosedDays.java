package app.unknot.practice.hours;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.practice.VisitsAhead;
import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where closed days are entered and taken back. What is booked then stays booked until somebody moves it. */
@Service
public class ClosedDays {
    private final ClosedTimes times;
    private final ObjectProvider<VisitsAhead> visits;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    ClosedDays(
            ClosedTimes times, ObjectProvider<VisitsAhead> visits, Access access, AuditLog audit, PracticeClock clock) {
        this.times = times;
        this.visits = visits;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that are not over, of the places that the signed-in person may change and of all of them; the earliest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<ClosedDay> ahead() {
        Places mine = access.require(Action.LOCATIONS, Relation.NONE, Matter.ofPractice("closed days"))
                .permitted();
        return times.from(clock.today().minusDays(1)).stream()
                .filter(day -> isSeen(day.time().location(), mine))
                .toList();
    }

    /**
     * @throws RecordNotFound for a place that is not this person's, and for all places unless all are
     * @throws RefusedRequest when something of it is wrong
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public UUID add(ClosedForm wanted) {
        require(wanted.location());
        // Somewhere it may still be yesterday.
        wanted.complaint(clock.today().minusDays(1)).ifPresent(complaint -> {
            throw new RefusedRequest(complaint);
        });
        ClosedDay day = new ClosedDay(Ids.next(), wanted.time());
        times.add(day);
        changed(day);
        return day.id();
    }

    /** What is booked in the time that somebody enters, the soonest first; nothing while it cannot be kept as it is. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Visit> visits(ClosedForm wanted) {
        LocationId location = wanted.location();
        require(location);
        return wanted.times()
                .map(time -> visits.stream()
                        .flatMap(known -> known.between(time.first(), time.last(), Places.chosen(location)).stream())
                        .filter(visit -> time.overlaps(visit.starts(), visit.ends()))
                        .toList())
                .orElse(List.of());
    }

    /** The place is open then as its weekly hours say. Taking back twice changes nothing. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void remove(UUID id) {
        times.find(id).ifPresent(day -> {
            require(day.time().location());
            times.remove(id);
            changed(day);
        });
    }

    private void require(@Nullable LocationId location) {
        Matter matter = Matter.ofPractice(location == null ? "closed days" : "location " + location);
        if (location != null) access.requireAt(location, Action.LOCATIONS, Relation.NONE, matter);
        else if (!access.require(Action.LOCATIONS, Relation.NONE, matter)
                .permitted()
                .everywhere()) throw access.refuse(Action.LOCATIONS, matter);
    }

    private static boolean isSeen(@Nullable LocationId location, Places mine) {
        return location == null || mine.has(location);
    }

    private void changed(ClosedDay day) {
        LocationId location = day.time().location();
        audit.record(
                location == null
                        ? AuditEvent.done("SETTINGS_CHANGE", "closed day " + day.id())
                        : AuditEvent.done("LOCATION_CHANGE", "location " + location));
    }
}
