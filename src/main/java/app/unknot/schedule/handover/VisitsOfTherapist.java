package app.unknot.schedule.handover;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.leaving.BookedAhead;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.shared.PracticeClock;
import org.springframework.stereotype.Component;

/** Tells who disables an account what is still booked with that person. */
@Component
class VisitsOfTherapist implements BookedAhead {
    private final AppointmentRepository appointments;
    private final PracticeClock clock;

    VisitsOfTherapist(AppointmentRepository appointments, PracticeClock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public int visits(UserId person) {
        return appointments.countAheadOf(
                person.value(), clock.instant(), VisitList.COMING, AccessPolicy.work(ProductWork.VISITS_OF_THERAPIST));
    }

    @Override
    public String handOver(UserId person) {
        return SchedulePages.handOver(person);
    }
}
