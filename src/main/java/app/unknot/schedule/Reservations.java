package app.unknot.schedule;

import app.unknot.accounts.Access;
import app.unknot.accounts.AccessPolicy;
import app.unknot.accounts.Action;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.ProductWork;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.plans.PlanService;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.screening.BookingLimits;
import app.unknot.screening.Holds;
import app.unknot.screening.RuleEffects;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Technique;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts appointments into the book, one transaction each. What two people do at once is left to {@link Bookings} to explain. */
@Component
class Reservations {
    static final AppointmentId NONE = new AppointmentId(new UUID(0, 0));

    private final AppointmentRepository appointments;
    private final BookedSlots slots;
    private final Holds holds;
    private final RuleEffects rules;
    private final BookingLimits limits;
    private final PlanService plans;
    private final Therapists therapists;
    private final PracticeSettings settings;
    private final ServiceCatalogue catalogue;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    Reservations(
            AppointmentRepository appointments,
            BookedSlots slots,
            Holds holds,
            RuleEffects rules,
            BookingLimits limits,
            PlanService plans,
            Therapists therapists,
            PracticeSettings settings,
            ServiceCatalogue catalogue,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.appointments = appointments;
        this.slots = slots;
        this.holds = holds;
        this.rules = rules;
        this.limits = limits;
        this.plans = plans;
        this.therapists = therapists;
        this.settings = settings;
        this.catalogue = catalogue;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AppointmentId book(Booking booking) {
        Subject subject = requireEdit(booking.client());
        requireOwn(subject, booking.therapist());
        check(booking);
        Appointment appointment = new Appointment(Ids.next(), booking, catalogue.turnoverAfter(booking.service()));
        requireFree(appointment.row(), NONE);
        slots.take(appointments.saveAndFlush(appointment).row());
        // A manager's booking is also the word that this therapist treats this client.
        if (subject.is(Role.MANAGER)) careTeam.assign(booking.client(), booking.therapist());
        AppointmentId id = appointment.row().id();
        audit.record(AuditEvent.done("APPOINTMENT_BOOK", booking.client().matter("appointment " + id)));
        return id;
    }

    /** Does all that comes before a booking, and books nothing. */
    @Transactional(readOnly = true)
    public void rehearse(Booking booking, AppointmentId besides) {
        requireOwn(requireEdit(booking.client()), booking.therapist());
        check(booking);
        requireFree(new Appointment(Ids.next(), booking, catalogue.turnoverAfter(booking.service())).row(), besides);
    }

    @Transactional(readOnly = true)
    public List<Technique> techniques(ClientId client, LocalDate day) {
        requireEdit(client);
        return limits.techniques(client, day);
    }

    @Transactional(readOnly = true)
    public OptionalInt minutes(ClientId client, LocalDate day) {
        requireEdit(client);
        return limits.minutes(client, day);
    }

    @Transactional
    public void move(AppointmentId id, UserId therapist, @Nullable UUID room, Instant start, boolean knowingly) {
        Subject subject = current.require();
        Appointment appointment = find(id);
        AppointmentRow before = appointment.row();
        requireEdit(before.client());
        requireOwn(subject, therapist);
        if (!before.state().canMove())
            throw new RefusedRequest("You can move only appointments that have not started. This one was not moved.");
        check(new Booking(before.client(), therapist, room, before.service(), start, before.minutes(), knowingly));
        appointment.move(therapist, room, start);
        requireFree(appointment.row(), id);
        slots.free(id);
        slots.take(appointments.saveAndFlush(appointment).row());
        if (subject.is(Role.MANAGER)) careTeam.assign(before.client(), therapist);
        audit.record(AuditEvent.done("APPOINTMENT_MOVE", before.client().matter("appointment " + id))
                .with("from " + before.startsAt() + " to " + start));
    }

    @Transactional
    public void turn(AppointmentId id, AppointmentState next) {
        Appointment appointment = find(id);
        AppointmentRow row = appointment.row();
        if (row.state() == next) return;
        if (next == AppointmentState.HOLD || row.state() == AppointmentState.HOLD && next == AppointmentState.BOOKED)
            throw new RefusedRequest("The safety questions put a client on hold. Only a document lifts the hold.");
        if (!row.state().canTurnTo(next))
            throw new RefusedRequest("This appointment is marked as \""
                    + row.state().title() + "\", so it cannot become \"" + next.title() + "\". Nothing was changed.");
        if (next.isTreatment() && !current.require().id().equals(row.therapist()))
            throw new RefusedRequest("Only the treating therapist can start or end the session. Nothing was changed.");
        turn(appointment, next);
    }

    /** The session was begun for the wrong client: this visit stands where it stood, unless a hold has come in between. */
    @Transactional
    public void notBegun(AppointmentId id) {
        Appointment appointment = find(id);
        AppointmentRow row = appointment.row();
        if (!row.state().isTreatment()) return;
        appointment.notBegun(holds.of(row.client()).isPresent());
        appointments.saveAndFlush(appointment);
        audit.record(AuditEvent.done("APPOINTMENT_NOT_BEGUN", row.client().matter("appointment " + id)));
    }

    @Transactional
    public AppointmentId forLostNote(
            AppointmentId booked, ClientId client, Instant startsAt, Instant endsAt, Instant startedAt, boolean taken) {
        Subject subject = requireEdit(client);
        Optional<Appointment> there = appointments.find(booked.value(), AccessPolicy.work(ProductWork.VISIT_OF_NOTE));
        Optional<Appointment> same = there.filter(one -> !taken
                && one.row().client().equals(client)
                && one.row().therapist().equals(subject.id())
                && (one.row().state().isTreatment() || one.row().state().canTurnTo(AppointmentState.STARTED)));
        if (same.isPresent()) {
            if (same.get().row().state().canTurnTo(AppointmentState.STARTED))
                turn(same.get(), AppointmentState.STARTED);
            return booked;
        }
        UUID id = there.isPresent() ? Ids.next() : booked.value();
        int minutes = Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
        Appointment visit =
                new Appointment(id, new Booking(client, subject.id(), null, null, startsAt, minutes, true), 0);
        visit.turn(AppointmentState.STARTED, startedAt);
        AppointmentRow row = appointments.saveAndFlush(visit).row();
        List<UUID> busy = List.of(row.therapist().value(), row.client().value());
        if (slots.taken(busy, SlotRange.of(row.startsAt(), row.freeAt()), NONE).isEmpty()) slots.take(row);
        audit.record(AuditEvent.done("APPOINTMENT_PUT_BACK", client.matter("appointment " + row.id())));
        return row.id();
    }

    /** A checked change. */
    void turn(Appointment appointment, AppointmentState next) {
        AppointmentId id = appointment.row().id();
        appointment.turn(next, clock.instant());
        appointments.saveAndFlush(appointment);
        if (!next.takesTime()) slots.free(id);
        audit.record(AuditEvent.done(
                "APPOINTMENT_" + next, appointment.row().client().matter("appointment " + id)));
    }

    Appointment find(AppointmentId id) {
        Subject subject = current.require();
        Scope scope = subject.is(Role.MANAGER)
                ? AccessPolicy.everybodys(subject, Action.APPOINTMENT_READ)
                : AccessPolicy.own(subject);
        return appointments
                .find(id.value(), scope)
                .orElseThrow(() -> access.refuse(Action.APPOINTMENT_READ, matter(id)));
    }

    /** Whose it is, also when it is not this person's: the log names the record that was asked for. */
    private Matter matter(AppointmentId id) {
        String object = "appointment " + id;
        return appointments
                .find(id.value(), AccessPolicy.work(ProductWork.VISIT_OF_NOTE))
                .map(found -> found.row().client().matter(object))
                .orElseGet(() -> Matter.unknown(object));
    }

    private Subject requireEdit(ClientId client) {
        return access.require(Action.APPOINTMENT_EDIT, careTeam.relationTo(client), client.matter())
                .subject();
    }

    private static void requireOwn(Subject subject, UserId therapist) {
        if (!subject.is(Role.MANAGER) && !subject.id().equals(therapist))
            throw new RefusedRequest("You can book your own time. To book a colleague's time, ask a manager.");
    }

    private void check(Booking wanted) {
        LocalDateTime starts = LocalDateTime.ofInstant(wanted.startsAt(), clock.getZone());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        TherapistProfile therapist = therapists.profile(wanted.therapist());
        boolean onHold = holds.of(wanted.client()).isPresent();
        if (!onHold && rules.stopBooking(wanted.client()))
            throw new RefusedRequest(
                    "The screening rules are stricter than when this client was last asked. Nothing was "
                            + "booked. Have the therapist ask the safety questions first.");
        BookingRules.refusal(starts, wanted.minutes(), now.toLocalDate(), therapist, onHold)
                .ifPresent(reason -> {
                    throw new RefusedRequest(reason);
                });
        if (wanted.knowingly()) return;
        if (plans.isPaused(wanted.client()))
            throw new AskFirst("The client's treatment plan is paused. Resume the plan, then book its sessions.");
        BookingRules.screened(limits.of(wanted.client(), starts.toLocalDate()), starts.toLocalDate(), now.toLocalDate())
                .or(() -> BookingRules.notAllowed(
                        catalogue.nameOf(wanted.service()), limits.techniques(wanted.client(), starts.toLocalDate())))
                .or(() -> BookingRules.tooLong(wanted.minutes(), limits.minutes(wanted.client(), starts.toLocalDate())))
                .or(() -> BookingRules.doubt(starts, wanted.minutes(), now, settings.hours()))
                .ifPresent(doubt -> {
                    throw new AskFirst(doubt);
                });
    }

    private void requireFree(AppointmentRow row, AppointmentId besides) {
        List<UUID> busy = new ArrayList<>();
        busy.add(row.therapist().value());
        UUID room = row.room();
        if (room != null) busy.add(room);
        Set<UUID> taken = slots.taken(busy, SlotRange.of(row.startsAt(), row.freeAt()), besides);
        UUID client = row.client().value();
        String clash = "";
        if (taken.contains(row.therapist().value()))
            clash = therapists.profile(row.therapist()).name() + " has another appointment at that time.";
        else if (room != null && taken.contains(room)) clash = roomName(room) + " is taken at that time.";
        else if (!slots.taken(List.of(client), SlotRange.of(row.startsAt(), row.endsAt()), besides)
                .isEmpty()) clash = "The client has another appointment at that time.";
        if (!clash.isEmpty()) throw new RefusedRequest(clash + " Nothing was booked. Choose another time.");
    }

    private String roomName(UUID room) {
        return settings.rooms().stream()
                .filter(one -> one.id().equals(room))
                .map(PracticeSettings.Room::name)
                .findFirst()
                .orElse("The room");
    }
}
