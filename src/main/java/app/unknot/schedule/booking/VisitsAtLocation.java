package app.unknot.schedule.booking;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.practice.VisitsAhead;
import app.unknot.schedule.AppointmentState;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who wants to close a place what is still booked there. */
@Component
class VisitsAtLocation implements VisitsAhead {
    private static final Set<AppointmentState> COMING = EnumSet.of(
            AppointmentState.BOOKED, AppointmentState.HOLD, AppointmentState.ARRIVED, AppointmentState.STARTED);

    private final AppointmentRepository appointments;
    private final PracticeClock clock;

    VisitsAtLocation(AppointmentRepository appointments, PracticeClock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public int at(LocationId location) {
        return appointments.aheadAt(
                location.value(), clock.instant(), COMING, AccessPolicy.work(ProductWork.VISITS_AT_LOCATION));
    }
}
