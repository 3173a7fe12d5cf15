package app.unknot.schedule.planned;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.SessionDates;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.schedule.booking.ClockChanges;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Books what a plan asks for: its sessions in its rhythm, each where there is room for it. */
@Service
public class PlanBookings {
    private final Bookings bookings;
    private final AppointmentRepository appointments;
    private final FreeStarts starts;
    private final PlanService plans;
    private final Locations locations;
    private final PracticeClock clock;

    PlanBookings(
            Bookings bookings,
            AppointmentRepository appointments,
            FreeStarts starts,
            PlanService plans,
            Locations locations,
            PracticeClock clock) {
        this.bookings = bookings;
        this.appointments = appointments;
        this.starts = starts;
        this.plans = plans;
        this.locations = locations;
        this.clock = clock;
    }

    /**
     * Proposes a time for each session that is left, the first at the booking's own time or as near to it as there is room.
     * Nothing is booked. Empty without a plan, while it is paused, and when all of it is held or booked.
     *
     * @throws app.unknot.accounts.RecordNotFound when the client is not in this person's care
     */
    @PreAuthorize("hasRole('THERAPIST')")
    public List<ProposedSession> propose(Booking first) {
        return plans.current(first.client()).map(plan -> propose(first, plan)).orElse(List.of());
    }

    /** The free time nearest to the booking's own, on its day or beside it; empty when there is none. */
    @PreAuthorize("hasRole('THERAPIST')")
    public Optional<LocalDateTime> nearest(Booking wanted) {
        LocalDateTime start = LocalDateTime.ofInstant(wanted.startsAt(), locations.zone(wanted.location()));
        List<LocalDate> day = List.of(start.toLocalDate());
        Predicate<LocalDateTime> free = starts.free(wanted, start.toLocalDate(), start.toLocalDate());
        return SessionProposals.propose(day, start.toLocalTime(), wanted.minutes(), 1, free).stream()
                .map(ProposedSession::proposed)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Books the sessions at these times, each for itself: what cannot be booked any more does not hold up the others. */
    @PreAuthorize("hasRole('THERAPIST')")
    public List<BookedSession> bookAll(Booking pattern, List<LocalDateTime> starts) {
        ZoneId zone = locations.zone(pattern.location());
        List<BookedSession> results = new ArrayList<>();
        for (LocalDateTime start : starts) {
            Optional<String> missing = ClockChanges.missing(start, zone);
            if (missing.isPresent()) {
                results.add(new BookedSession(start, ScheduleWords.NOTHING_WAS_BOOKED.text(missing.get())));
                continue;
            }
            try {
                bookings.book(pattern.at(start.atZone(zone).toInstant()));
                results.add(new BookedSession(start, ""));
            } catch (RefusedRequest refused) {
                results.add(new BookedSession(start, String.valueOf(refused.getMessage())));
            } catch (AskFirst unusual) {
                results.add(new BookedSession(start, ScheduleWords.NOTHING_WAS_BOOKED.text(unusual.getMessage())));
            }
        }
        return results;
    }

    private List<ProposedSession> propose(Booking first, Plan plan) {
        if (plan.isPaused()) return List.of();
        int settled = settled(plan);
        LocalDateTime start = LocalDateTime.ofInstant(first.startsAt(), locations.zone(first.location()));
        List<LocalDate> days = SessionDates.remaining(
                start.toLocalDate(), plan.agreed().dose().phases(), settled, plan.sessionsPlanned());
        if (days.isEmpty()) return List.of();
        return SessionProposals.propose(
                days,
                start.toLocalTime(),
                first.minutes(),
                settled + 1,
                starts.free(first, days.getFirst(), days.getLast()));
    }

    /** Sessions held, and those in the book from now on. */
    private int settled(Plan plan) {
        Set<AppointmentState> coming =
                EnumSet.of(AppointmentState.BOOKED, AppointmentState.HOLD, AppointmentState.ARRIVED);
        return plan.sessionsUsed()
                + appointments
                        .ahead(
                                plan.client().value(),
                                clock.instant(),
                                coming,
                                AccessPolicy.work(
                                        ProductWork.BOOKED_SESSIONS,
                                        plan.client().value()))
                        .size();
    }
}
