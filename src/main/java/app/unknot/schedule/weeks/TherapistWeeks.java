package app.unknot.schedule.weeks;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.practice.hours.PlaceDays;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.schedule.availability.TherapistTimes;
import app.unknot.schedule.availability.WeekHours;
import app.unknot.schedule.availability.WeekRow;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours of every week: a manager's to enter at the places that the role holds at, a therapist's to see of their own. */
@Service
public class TherapistWeeks {
    /** The version of a week that nobody has entered yet. */
    public static final long NEW = -1;

    private final WeekChanges changes;
    private final TherapistTimes times;
    private final Therapists therapists;
    private final Locations locations;
    private final PlaceCalendar calendar;
    private final CurrentSubject current;

    TherapistWeeks(
            WeekChanges changes,
            TherapistTimes times,
            Therapists therapists,
            Locations locations,
            PlaceCalendar calendar,
            CurrentSubject current) {
        this.changes = changes;
        this.times = times;
        this.therapists = therapists;
        this.locations = locations;
        this.calendar = calendar;
        this.current = current;
    }

    /** A therapist at a place. */
    public record Line(TherapistProfile therapist, Location place, boolean mayChange) {}

    /**
     * Some days of everybody whose hours the signed-in person sees.
     *
     * @param lines by the name of the therapist, then of the place
     * @param open when the places of these lines are open
     */
    public record Days(List<Line> lines, TherapistCalendar calendar, PlaceDays open) {}

    /** The weeks that somebody has entered for a therapist at a place, those to come too, the earliest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<WeekRow> entered(UserId therapist, LocationId place) {
        return changes.entered(therapist, place);
    }

    /** Reads some days, the last included: of all at the places that a manager manages, and one's own. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Days read(LocalDate first, LocalDate last) {
        Subject me = current.require();
        Places manages = AccessPolicy.places(me, Action.APPOINTMENT_EDIT, Relation.NONE);
        List<Line> lines = new ArrayList<>();
        for (TherapistProfile one : therapists.active())
            for (Location place : locations.inUse(one.treatsAt())) {
                boolean mine = me.is(Role.THERAPIST) && one.id().equals(me.id());
                boolean managed = manages.has(place.id());
                if (mine || managed) lines.add(new Line(one, place, managed));
            }
        List<UserId> shown =
                lines.stream().map(line -> line.therapist().id()).distinct().toList();
        List<LocationId> there =
                lines.stream().map(line -> line.place().id()).distinct().toList();
        return new Days(lines, times.read(shown, first, last), calendar.read(there, first, last));
    }

    /**
     * Enters hours for every week from a day on. Visits that are booked outside of them stay.
     *
     * @param version of the week that begins on that day, or {@link #NEW}
     * @return how many visits ahead are outside of the therapist's time by now
     * @throws RecordNotFound when the place is not this manager's
     * @throws RefusedRequest when the hours or the day cannot be, or somebody else has entered some
     */
    @PreAuthorize("hasRole('MANAGER')")
    public int enter(UserId therapist, LocationId place, LocalDate from, WeekHours hours, long version) {
        try {
            return changes.enter(therapist, place, from, hours, version);
        } catch (DuplicateKeyException | ConcurrencyFailureException crossed) {
            throw WeekChanges.changed();
        }
    }
}
