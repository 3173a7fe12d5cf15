package app.unknot.schedule.booking;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordCounts;
import app.unknot.schedule.words.ScheduleWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many visits a record holds. */
@Component
class CountedVisits implements RecordCounts {
    private final AppointmentRepository appointments;

    CountedVisits(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<Count> of(ClientId client) {
        Scope scope = AccessPolicy.work(ProductWork.COUNTED_VISITS, client.value());
        return List.of(
                new Count(1, ScheduleWords.VISITS.text(), String.valueOf(appointments.allOf(client.value(), scope))));
    }
}
