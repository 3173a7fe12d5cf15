package app.unknot.schedule.reminders;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.booking.BookingRights;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to remind of a visit, and who did. */
@Service
public class Reminders {
    private final Schedule schedule;
    private final ClientDirectory clients;
    private final ReminderTable table;
    private final ReminderWords words;
    private final BookingRights rights;
    private final AuditLog audit;
    private final PracticeClock clock;

    Reminders(
            Schedule schedule,
            ClientDirectory clients,
            ReminderTable table,
            ReminderWords words,
            BookingRights rights,
            AuditLog audit,
            PracticeClock clock) {
        this.schedule = schedule;
        this.clients = clients;
        this.table = table;
        this.words = words;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day whose clients are to be reminded, seen from {@code today}: tomorrow, or after a weekend on which nobody comes. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public LocalDate usualDay(LocalDate today, Places at) {
        LocalDate tomorrow = today.plusDays(1);
        Set<LocalDate> busy = new HashSet<>();
        for (int ahead = 0; ahead < ReminderDays.LOOKED_AT; ahead++) {
            LocalDate day = tomorrow.plusDays(ahead);
            if (schedule.days(day, day, at).stream().anyMatch(Reminders::isAhead)) busy.add(day);
        }
        return ReminderDays.next(today, busy);
    }

    /**
     * The clients of a day at some places, by the time of their first visit: everybody's for a manager, a therapist's own. How to reach
     * them is read from the record of each, which leaves a line in its log.
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public List<ReminderRow> of(LocalDate day, Places at) {
        Map<Visitor, List<AppointmentRow>> visits = schedule.days(day, day, at).stream()
                .filter(Reminders::isAhead)
                .collect(Collectors.groupingBy(
                        row -> new Visitor(row.client(), row.location()), LinkedHashMap::new, Collectors.toList()));
        return rows(visits);
    }

    /** The row of one client, as it is now; every act on a row acts on this one. */
    Optional<ReminderRow> now(ClientId client, List<ShownVisit> shown) {
        List<AppointmentRow> visits = new ArrayList<>();
        for (ShownVisit visit : shown) {
            AppointmentRow row = schedule.open(visit.id());
            if (!row.client().equals(rights.survivor(client)) || !row.startsAt().equals(visit.startsAt()))
                return Optional.empty();
            if (!isAhead(row)) return Optional.empty();
            visits.add(row);
        }
        if (visits.isEmpty()) return Optional.empty();
        return rows(Map.of(new Visitor(client, visits.getFirst().location()), visits)).stream()
                .findFirst();
    }

    /**
     * Keeps that somebody has reminded the client of these visits.
     *
     * @throws RecordNotFound when a visit is not for this person
     * @throws RefusedRequest when a visit was moved or canceled since it was shown, or the client wants no reminders
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void note(ClientId client, List<ShownVisit> visits) {
        keep(require(client, visits), false);
    }

    /**
     * Takes back that somebody has reminded the client. An email that was sent stays sent.
     *
     * @throws RecordNotFound when a visit is not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void takeBack(ClientId client, List<ShownVisit> visits) {
        rights.requireEdit(client);
        for (ShownVisit visit : visits) {
            AppointmentRow row = schedule.open(visit.id());
            if (table.forget(visit))
                audit.record(AuditEvent.done("REMINDER_UNDO", row.client().matter("appointment " + visit.id())));
        }
    }

    /**
     * Notes that a client wants no reminders, or wants them again.
     *
     * @throws RecordNotFound when the client is not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void want(ClientId client, boolean wanted) {
        Subject subject = rights.requireEdit(client);
        ClientId record = rights.survivor(client);
        if (wanted) table.want(record);
        else table.refuse(record, subject.id(), clock.instant());
        audit.record(AuditEvent.done(wanted ? "REMINDERS_WANTED" : "REMINDERS_REFUSED", record.matter()));
    }

    /** The row that may be acted on. */
    ReminderRow require(ClientId client, List<ShownVisit> visits) {
        rights.requireEdit(client);
        ReminderRow row =
                now(client, visits).orElseThrow(() -> new RefusedRequest(ScheduleWords.THAT_VISIT_HAS_CHANGED.text()));
        if (row.refused()) throw new RefusedRequest(ScheduleWords.THE_CLIENT_WANTS_NO_REMINDERS.text());
        if (row.isTentative()) throw new RefusedRequest(ScheduleWords.THE_VISIT_IS_TENTATIVE.text());
        return row;
    }

    /**
     * Keeps it for those visits of which nobody has reminded yet.
     *
     * @param byEmail whether an email is about to go, of which nobody knows yet whether it does
     * @return those visits
     */
    List<ShownVisit> keep(ReminderRow row, boolean byEmail) {
        Reminded reminded = new Reminded(rights.subject().id(), clock.instant(), byEmail, byEmail);
        Map<ShownVisit, Reminded> before = table.reminded(row.shown());
        List<ShownVisit> kept =
                row.shown().stream().filter(visit -> !before.containsKey(visit)).toList();
        kept.forEach(visit -> table.remind(visit, reminded));
        if (!byEmail) kept.forEach(visit -> log(row.client(), visit, "noted"));
        return kept;
    }

    void log(ClientId client, ShownVisit visit, String how) {
        audit.record(AuditEvent.done("VISIT_REMINDED", client.matter("appointment " + visit.id()))
                .with(how));
    }

    private List<ReminderRow> rows(Map<Visitor, List<AppointmentRow>> visits) {
        List<ClientId> ids =
                visits.keySet().stream().map(Visitor::client).distinct().toList();
        Map<ClientId, ClientRecord> records = clients.contactEach(ids);
        Map<ShownVisit, Reminded> reminded = table.reminded(visits.values().stream()
                .flatMap(List::stream)
                .map(row -> new ShownVisit(row.id(), row.startsAt()))
                .toList());
        Set<ClientId> refused = table.refused(ids);
        ReminderWords.Writer writer = words.writer();
        List<ReminderRow> rows = new ArrayList<>();
        visits.forEach((visitor, theirs) -> {
            ClientRecord record = records.get(visitor.client());
            List<Reminded> done = theirs.stream()
                    .map(row -> reminded.get(new ShownVisit(row.id(), row.startsAt())))
                    .filter(Objects::nonNull)
                    .toList();
            rows.add(new ReminderRow(
                    visitor.client(),
                    record,
                    theirs,
                    done.size() == theirs.size() ? Optional.of(done.getLast()) : Optional.empty(),
                    refused.contains(visitor.client()),
                    record == null ? "" : writer.message(record, theirs)));
        });
        return rows;
    }

    /** Whether somebody is expected to come. */
    private static boolean isAhead(AppointmentRow row) {
        return row.state() == AppointmentState.BOOKED || row.state() == AppointmentState.HOLD;
    }

    /** A client at one place: who goes to two places on a day hears of both. */
    private record Visitor(ClientId client, LocationId at) {}
}
