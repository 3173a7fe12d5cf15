package app.unknot.schedule.handover;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.booking.Appointment;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.schedule.booking.BookingRights;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the visits of a therapist for a manager: those at the places that the manager's role holds at. */
@Component
class VisitListReading {
    /** Nobody books further ahead. */
    private static final Duration FAR = Duration.ofDays(3 * 366);

    /** More than anybody has ahead. */
    private static final Limit READ_AT_MOST = Limit.of(2_000);

    private final AppointmentRepository appointments;
    private final BookingRights rights;
    private final Locations locations;
    private final Access access;
    private final PracticeClock clock;

    VisitListReading(
            AppointmentRepository appointments,
            BookingRights rights,
            Locations locations,
            Access access,
            PracticeClock clock) {
        this.appointments = appointments;
        this.rights = rights;
        this.locations = locations;
        this.access = access;
        this.clock = clock;
    }

    VisitList read(Stretch stretch) {
        Scope scope = require("visits of account " + stretch.therapist());
        Instant now = clock.instant();
        DayTimes times = stretch.times();
        List<Appointment> found = appointments
                .aheadOf(
                        stretch.therapist().value(),
                        now,
                        times == null ? now : locations.begin(times.first(), Places.EVERYWHERE),
                        times == null ? now.plus(FAR) : locations.end(times.last(), Places.EVERYWHERE),
                        VisitList.COMING,
                        scope,
                        READ_AT_MOST)
                .stream()
                .filter(one -> times == null || isWithin(one.row(), times))
                .toList();
        return new VisitList(
                stretch,
                found.stream().limit(VisitList.AT_MOST).map(this::visit).toList(),
                found.size() > VisitList.AT_MOST);
    }

    /** How many own visits of the signed-in therapist are in each of these times, in their order. */
    List<Integer> own(List<DayTimes> each) {
        if (each.isEmpty()) return List.of();
        Subject me = rights.subject();
        List<AppointmentRow> ahead = appointments
                .aheadOf(
                        me.id().value(),
                        clock.instant(),
                        locations.begin(
                                each.stream()
                                        .map(DayTimes::first)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow(),
                                Places.EVERYWHERE),
                        locations.end(
                                each.stream()
                                        .map(DayTimes::last)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow(),
                                Places.EVERYWHERE),
                        VisitList.COMING,
                        AccessPolicy.own(me),
                        READ_AT_MOST)
                .stream()
                .map(Appointment::row)
                .toList();
        return each.stream()
                .map(times ->
                        (int) ahead.stream().filter(row -> isWithin(row, times)).count())
                .toList();
    }

    /** By the clock of its place. */
    private boolean isWithin(AppointmentRow row, DayTimes times) {
        ZoneId zone = locations.zone(row.location());
        return times.overlaps(
                LocalDateTime.ofInstant(row.startsAt(), zone), LocalDateTime.ofInstant(row.endsAt(), zone));
    }

    /** Who has visits ahead, whether they still work here or not. */
    Set<UUID> therapists() {
        return appointments.withVisitsAhead(clock.instant(), VisitList.COMING, require("visits ahead")).stream()
                .collect(Collectors.toSet());
    }

    private Scope require(String object) {
        return access.require(Action.APPOINTMENT_EDIT, Relation.NONE, Matter.ofPractice(object));
    }

    private VisitList.Visit visit(Appointment appointment) {
        return new VisitList.Visit(
                appointment.row().of(rights.survivor(appointment.row().client())), appointment.changes());
    }
}
