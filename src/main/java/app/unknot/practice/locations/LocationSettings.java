package app.unknot.practice.locations;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.practice.VisitsAhead;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where places of work are added, changed, closed and opened again. None is ever deleted: what happened there names it. */
@Service
public class LocationSettings {
    private static final int MOST = 200;

    private final LocationTable table;
    private final ObjectProvider<VisitsAhead> visits;
    private final Access access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PracticeClock clock;

    LocationSettings(
            LocationTable table,
            ObjectProvider<VisitsAhead> visits,
            Access access,
            AuditLog audit,
            ApplicationEventPublisher events,
            PracticeClock clock) {
        this.table = table;
        this.visits = visits;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A form as it stands, with what says later whether somebody else has changed it.
     *
     * @param version to be handed back with the change
     */
    public record Known(LocationForm form, long version) {}

    /** The places that the signed-in person may change. Only who may change all of them adds one. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public Places mine() {
        return require("locations").permitted();
    }

    /**
     * What is written down of a place.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public Known open(LocationId id) {
        LocationTable.Row row = row(id);
        return new Known(row.form(), row.version());
    }

    /**
     * Adds a place, open from now on.
     *
     * @throws RefusedRequest when something of the form is wrong, the name is taken, or there are 200 places
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public LocationId add(LocationForm wanted) {
        if (!require("locations").permitted().everywhere())
            throw access.refuse(Action.LOCATIONS, Matter.ofPractice("locations"));
        if (table.count() >= MOST) throw new RefusedRequest(PracticeWords.THERE_ARE_200_LOCATIONS.text());
        LocationId id = new LocationId(Ids.next());
        table.add(id, checked(id, wanted));
        changed("LOCATION_ADD", id);
        return id;
    }

    /**
     * @param version of the form that was opened
     * @throws RecordNotFound when there is none, or not for this person
     * @throws RefusedRequest when something of the form is wrong, the name is taken, or somebody else has changed it
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void change(LocationId id, LocationForm wanted, long version) {
        row(id);
        if (!table.change(id, checked(id, wanted), version))
            throw new RefusedRequest(PracticeWords.SOMEONE_CHANGED_THIS_LOCATION.text());
        changed("LOCATION_CHANGE", id);
    }

    /** When clients are received there in a week. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void open(LocationId id, WeeklyHours hours) {
        row(id);
        table.open(id, hours);
        changed("LOCATION_CHANGE", id);
    }

    /**
     * Closes a place from today on. What happened there stays, under its name.
     *
     * @throws RefusedRequest for the last one that is open, and while visits are booked there
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void close(LocationId id) {
        if (row(id).closedOn().isPresent()) return;
        if (table.openForUpdate() < 2) throw new RefusedRequest(PracticeWords.THE_LAST_LOCATION_STAYS_OPEN.text());
        int booked = visits.stream().mapToInt(known -> known.at(id)).sum();
        if (booked > 0) throw new RefusedRequest(PracticeWords.VISITS_ARE_BOOKED_THERE.text(booked));
        table.close(id, Optional.of(clock.today()));
        changed("LOCATION_CLOSE", id);
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void reopen(LocationId id) {
        if (row(id).closedOn().isEmpty()) return;
        table.close(id, Optional.empty());
        changed("LOCATION_REOPEN", id);
    }

    private LocationForm checked(LocationId id, LocationForm wanted) {
        LocationForm form = wanted.kept();
        LocationCheck.complaint(form, id.equals(LocationId.FIRST)).ifPresent(complaint -> {
            throw new RefusedRequest(complaint);
        });
        if (table.isTaken(form.name(), id))
            throw new RefusedRequest(PracticeWords.ANOTHER_LOCATION_HAS_THAT_NAME.text());
        return form;
    }

    private LocationTable.Row row(LocationId id) {
        access.requireAt(id, Action.LOCATIONS, Relation.NONE, Matter.ofPractice("location " + id));
        return table.find(id).orElseThrow(RecordNotFound::new);
    }

    private Scope require(String object) {
        return access.require(Action.LOCATIONS, Relation.NONE, Matter.ofPractice(object));
    }

    private void changed(String act, LocationId id) {
        events.publishEvent(new LocationsChanged());
        audit.record(AuditEvent.done(act, "location " + id));
    }
}
