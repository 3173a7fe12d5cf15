package app.unknot.schedule;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.schedule.booking.Appointment;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a client was here and will be: for those who count visits, and have asked whose they may count. */
@Service
public class ClientVisits {
    /** No visit is booked for longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Limit MOST = Limit.of(500);

    private final AppointmentRepository appointments;
    private final ClientAliases aliases;

    ClientVisits(AppointmentRepository appointments, ClientAliases aliases) {
        this.appointments = appointments;
        this.aliases = aliases;
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "times of a visit are compared with those of others")
    @Transactional(readOnly = true)
    public Optional<AppointmentRow> booked(AppointmentId id) {
        return appointments
                .find(id.value(), AccessPolicy.work(ProductWork.VISITS_BESIDE))
                .map(Appointment::row);
    }

    /** Finished visits of other clients with the same therapist that lie, in part or whole, between the begin of a visit and {@code until}. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "times of a visit are compared with those of others")
    @Transactional(readOnly = true)
    public List<AppointmentRow> besides(AppointmentRow visit, Instant until) {
        Scope scope = AccessPolicy.work(ProductWork.VISITS_BESIDE);
        Instant from = visit.startsAt().minus(LONGEST);
        return appointments.ofTherapist(visit.therapist().value(), from, until, scope, MOST).stream()
                .map(Appointment::row)
                .filter(other -> other.state() == AppointmentState.DONE)
                .filter(other -> other.endsAt().isAfter(visit.startsAt()))
                .filter(other -> !aliases.same(other.client(), visit.client()))
                .toList();
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
