package app.unknot.schedule.calendars;

import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.booking.Appointment;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.secrets.AddressSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out a therapist's visits to anybody who knows the address. */
@Service
public class CalendarReading {
    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final Limit MOST = Limit.of(6_000);
    private static final Scope FEED = AccessPolicy.work(ProductWork.CALENDAR_FEED);

    private final FeedTable table;
    private final Therapists therapists;
    private final AppointmentRepository appointments;
    private final CalendarWords words;
    private final AuditLog audit;
    private final PracticeClock clock;

    CalendarReading(
            FeedTable table,
            Therapists therapists,
            AppointmentRepository appointments,
            CalendarWords words,
            AuditLog audit,
            PracticeClock clock) {
        this.table = table;
        this.therapists = therapists;
        this.appointments = appointments;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Visits from 60 days back to a year ahead, the canceled ones marked as that. A calendar reads them many times a day: the first time
     * leaves a line in the access log.
     *
     * @param text what stands in the address
     * @return empty when there is no such address, or its therapist treats nobody here any more
     */
    @AllowedTo(value = Caller.ANYONE, because = "who knows the secret address was given it by its therapist")
    @Transactional
    public Optional<CalendarFile> read(String text) {
        AddressSecret secret = new AddressSecret(text);
        if (!secret.hasShape()) return Optional.empty();
        return table.owner(secret).filter(this::treats).map(this::file);
    }

    private boolean treats(UserId user) {
        return therapists.active().stream().anyMatch(one -> one.id().equals(user));
    }

    private CalendarFile file(UserId therapist) {
        Instant now = clock.instant();
        List<AppointmentRow> rows =
                appointments.ofTherapist(therapist.value(), now.minus(BACK), now.plus(AHEAD), FEED, MOST).stream()
                        .map(Appointment::row)
                        .toList();
        if (table.read(therapist, clock.today()))
            audit.record(AuditEvent.done("CALENDAR_READ", "calendar of " + therapist)
                    .with(rows.size() + " visits, " + (words.namesClients() ? "with names" : "without names")));
        return words.file(rows);
    }
}
