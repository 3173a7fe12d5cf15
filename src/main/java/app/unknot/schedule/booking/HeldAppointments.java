package app.unknot.schedule.booking;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientId;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentState;
import app.unknot.screening.HoldEnded;
import app.unknot.screening.HoldOpened;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the appointments ahead in step with a client's holds. */
@Component
class HeldAppointments {
    private final AppointmentRepository appointments;
    private final AppointmentTurns turns;
    private final Locations locations;
    private final PracticeClock clock;

    HeldAppointments(
            AppointmentRepository appointments, AppointmentTurns turns, Locations locations, PracticeClock clock) {
        this.locations = locations;
        this.appointments = appointments;
        this.turns = turns;
        this.clock = clock;
    }

    /** What lies ahead, today's appointment too, waits as long as the hold stands. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(HoldOpened hold) {
        turnAhead(hold.client(), EnumSet.of(AppointmentState.BOOKED, AppointmentState.ARRIVED), AppointmentState.HOLD);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(HoldEnded hold) {
        turnAhead(hold.client(), EnumSet.of(AppointmentState.HOLD), AppointmentState.BOOKED);
    }

    private void turnAhead(ClientId client, Set<AppointmentState> from, AppointmentState to) {
        Instant today = locations.begin(clock.today(), Places.EVERYWHERE);
        appointments
                .ahead(client.value(), today, from, AccessPolicy.work(ProductWork.BOOKED_AHEAD, client.value()))
                .forEach(appointment -> turns.turn(appointment, to));
    }
}
