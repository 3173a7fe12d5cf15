package app.unknot.schedule.booking;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.practice.Locations;
import app.unknot.practice.VisitsAhead;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells who wants to close a place or a room what is still booked there. */
@Component
class VisitsAtLocation implements VisitsAhead {
    private static final Set<AppointmentState> COMING = EnumSet.of(
            AppointmentState.BOOKED, AppointmentState.HOLD, AppointmentState.ARRIVED, AppointmentState.STARTED);
    private static final Limit MOST = Limit.of(10_000);

    private final AppointmentRepository appointments;
    private final Therapists therapists;
    private final Locations locations;
    private final PracticeClock clock;

    VisitsAtLocation(
            AppointmentRepository appointments, Therapists therapists, Locations locations, PracticeClock clock) {
        this.appointments = appointments;
        this.therapists = therapists;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public int at(LocationId location) {
        return appointments.aheadAt(location.value(), clock.instant(), COMING, scope());
    }

    @Override
    public List<Visit> in(UUID room) {
        return visits(appointments.aheadIn(room, clock.instant(), COMING, scope()), row -> true);
    }

    @Override
    public List<Visit> between(LocalDate first, LocalDate last, Places at) {
        Instant now = clock.instant();
        // What began the evening before may go on into the first day.
        List<Appointment> found =
                appointments.between(locations.begin(first.minusDays(1), at), locations.end(last, at), scope(), MOST);
        return visits(
                found,
                row -> COMING.contains(row.state())
                        && at.has(row.location())
                        && row.endsAt().isAfter(now));
    }

    private List<Visit> visits(List<Appointment> found, Predicate<AppointmentRow> wanted) {
        Map<UserId, String> names = new HashMap<>();
        if (!found.isEmpty()) for (TherapistProfile one : therapists.active()) names.put(one.id(), one.name());
        return found.stream()
                .map(Appointment::row)
                .filter(wanted)
                .map(row -> visit(
                        row,
                        names.computeIfAbsent(
                                row.therapist(), id -> therapists.profile(id).name())))
                .toList();
    }

    private Visit visit(AppointmentRow row, String therapist) {
        ZoneId zone = locations.zone(row.location());
        LocalDateTime starts = LocalDateTime.ofInstant(row.startsAt(), zone);
        return new Visit(
                row.location(),
                starts,
                LocalDateTime.ofInstant(row.freeAt(), zone),
                ScheduleWords.VISIT_AHEAD.text(
                        PracticeFormats.shortDayAndTime(starts.toLocalDate(), starts.toLocalTime()), therapist),
                SchedulePages.day(starts.toLocalDate()));
    }

    private static Scope scope() {
        return AccessPolicy.work(ProductWork.VISITS_AT_LOCATION);
    }
}
