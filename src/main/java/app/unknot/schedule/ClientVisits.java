package app.unknot.schedule;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.schedule.booking.Appointment;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a client was here and will be: for those who count visits, and have asked whose they may count. */
@Service
public class ClientVisits {
    private final AppointmentRepository appointments;

    ClientVisits(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    /** Visits in all states, soonest first, in all records of the client. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "what insurance allows is counted by them, after its own check")
    @Transactional(readOnly = true)
    public List<AppointmentRow> of(ClientId client, Instant from, Instant until) {
        Scope scope = AccessPolicy.work(ProductWork.COUNTED_FOR_INSURANCE, client.value());
        return appointments.ofClient(client.value(), from, until, scope).stream()
                .map(Appointment::row)
                .toList();
    }
}
