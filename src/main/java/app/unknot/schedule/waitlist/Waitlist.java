package app.unknot.schedule.waitlist;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Objection;
import app.unknot.schedule.booking.BookingRights;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asked to come sooner, and whom an open time suits: a therapist's own clients, or everybody's at the places that a manager manages.
 * Nobody is told anything by itself.
 */
@Service
public class Waitlist {
    /** Of how many it is looked up whether they can be booked; who comes after them is hardly asked. */
    private static final int LOOKED_UP = 20;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final Limit MOST = Limit.of(1_000);

    private final WaitlistRepository requests;
    private final WaitlistEnds ends;
    private final OpenTimes times;
    private final Bookings bookings;
    private final BookingRights rights;
    private final AuditLog audit;
    private final PracticeClock clock;

    Waitlist(
            WaitlistRepository requests,
            WaitlistEnds ends,
            OpenTimes times,
            Bookings bookings,
            BookingRights rights,
            AuditLog audit,
            PracticeClock clock) {
        this.requests = requests;
        this.ends = ends;
        this.times = times;
        this.bookings = bookings;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down that a client would come sooner.
     *
     * @throws RecordNotFound when the client is not for this person
     * @throws RefusedRequest when the wish cannot be met as it is, or is a colleague's to write down
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public WaitlistId ask(ClientId client, WaitlistWish wish) {
        Subject subject = rights.requireEdit(client);
        if (!subject.is(Role.MANAGER) && !subject.id().equals(wish.therapist()))
            throw new RefusedRequest(ScheduleWords.YOU_CAN_BOOK_YOUR_OWN.text());
        if (wish.minutes() < SHORTEST || wish.minutes() > LONGEST)
            throw new RefusedRequest(ScheduleWords.AN_APPOINTMENT_TAKES_BETWEEN_FIVE.text());
        SuitableTimes suit = wish.times();
        if (suit.from() != null && suit.until() != null && !suit.from().isBefore(suit.until()))
            throw new RefusedRequest(ScheduleWords.NO_TIME_LIES_BETWEEN_THEM.text());
        if (suit.lastDay() != null && suit.lastDay().isBefore(clock.today()))
            throw new RefusedRequest(ScheduleWords.THAT_DAY_HAS_PASSED_CHOOSE.text());
        WaitlistId id = new WaitlistId(Ids.next());
        requests.saveAndFlush(new WaitlistRequest(id.value(), client, wish, subject.id(), clock.instant()));
        audit.record(AuditEvent.done("WAITLIST_ADD", client.matter("waitlist request " + id)));
        return id;
    }

    /** Takes somebody off the list who does not want to come sooner any more. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public void withdraw(WaitlistId id) {
        ends.end(id, WaitlistRequest.State.WITHDRAWN, rights.subject(), rights.seen());
    }

    /** Who waits, longest first. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<WaitlistRow> waiting() {
        return waiting(rights.seen());
    }

    /** The next visit of each of these clients, as far as the signed-in person sees it. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Map<ClientId, AppointmentRow> nextVisits(Collection<ClientId> clients) {
        return times.next(clients, rights.seen());
    }

    /** Which times of canceled visits in the next three weeks are free, soonest first. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<OpenTime> openTimes() {
        return times.find(rights.seen());
    }

    /** Whom the time suits that opened when this appointment was canceled; empty when it is taken by now. */
    // In no transaction: each booking that is tried out has its own, and one that is refused must not end this.
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public Optional<Fitting> fitting(AppointmentId calledOff) {
        Scope scope = rights.seen();
        return find(calledOff, scope).map(open -> fitting(open, scope));
    }

    private Fitting fitting(OpenTime open, Scope scope) {
        List<WaitlistRow> suited = new ArrayList<>();
        List<Fitting.Other> others = new ArrayList<>();
        for (WaitlistRow row : waiting(scope)) {
            // Who canceled does not want their own time back.
            if (row.client().equals(open.client())) continue;
            WaitlistRule.misfit(row.wish(), open)
                    .ifPresentOrElse(
                            why -> others.add(
                                    new Fitting.Other(row, why.text(row.wish().minutes(), open.minutes()))),
                            () -> suited.add(row));
        }
        List<WaitlistRow> bookable = new ArrayList<>();
        for (WaitlistRow row : WaitlistRule.ranked(suited, open)) {
            Optional<Objection> refusal = bookable.size() >= LOOKED_UP
                    ? Optional.empty()
                    : bookings.objection(booking(row, open, false)).filter(Objection::isFinal);
            refusal.ifPresentOrElse(
                    why -> others.addFirst(new Fitting.Other(row, why.sentence())), () -> bookable.add(row));
        }
        return new Fitting(open, bookable, others);
    }

    /**
     * Gives the open time to somebody who waited, and takes them off the list.
     *
     * @param knowingly whether the person was asked about what is unusual, and wants it all the same
     * @throws AskFirst when it is unusual and not wanted knowingly
     * @throws RefusedRequest when the time is taken by now, or something else speaks against it; then they stay on the list
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public AppointmentId book(WaitlistId id, AppointmentId calledOff, boolean knowingly) {
        Scope scope = rights.seen();
        WaitlistRow row = requests.find(id.value(), scope)
                .filter(WaitlistRequest::isWaiting)
                .map(this::row)
                .orElseThrow(() -> new RefusedRequest(ScheduleWords.NO_LONGER_ON_THE_WAITLIST.text()));
        OpenTime open = find(calledOff, scope)
                .orElseThrow(() -> new RefusedRequest(ScheduleWords.SOMEONE_HAS_JUST_BOOKED_THAT_TIME.text()));
        AppointmentId booked = bookings.book(booking(row, open, knowingly));
        ends.end(id, WaitlistRequest.State.BOOKED, scope.subject(), scope);
        return booked;
    }

    private List<WaitlistRow> waiting(Scope scope) {
        return requests.waiting(clock.today(), scope, MOST).stream()
                .map(this::row)
                .toList();
    }

    private WaitlistRow row(WaitlistRequest request) {
        WaitlistRow row = request.row();
        return row.of(rights.survivor(row.client()));
    }

    private Optional<OpenTime> find(AppointmentId calledOff, Scope scope) {
        return times.find(scope).stream()
                .filter(open -> open.appointment().equals(calledOff))
                .findFirst();
    }

    private static Booking booking(WaitlistRow row, OpenTime open, boolean knowingly) {
        return new Booking(
                row.client(),
                open.therapist(),
                open.location(),
                open.room(),
                row.wish().service(),
                open.startsAt(),
                row.wish().minutes(),
                knowingly);
    }
}
