package app.unknot.schedule.booking;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Booking;
import app.unknot.schedule.words.ScheduleWords;
import org.springframework.stereotype.Component;

/** Decides whose appointments a person may see and change; what is refused leaves a trace. */
@Component
public class BookingRights {
    private final AppointmentRepository appointments;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final ClientAliases aliases;

    BookingRights(
            AppointmentRepository appointments,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            ClientAliases aliases) {
        this.aliases = aliases;
        this.appointments = appointments;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
    }

    /** The record that goes on for the client: what is begun at a visit is written there. */
    public ClientId survivor(ClientId client) {
        return aliases.survivor(client);
    }

    public Subject subject() {
        return current.require();
    }

    /** How far the signed-in person sees into the book: everybody's at the places that a manager manages, and one's own. */
    public Scope seen() {
        Subject subject = current.require();
        return subject.is(Role.MANAGER)
                ? AccessPolicy.everybodys(subject, Action.APPOINTMENT_READ)
                : AccessPolicy.own(subject);
    }

    /**
     * An appointment that the signed-in person may see.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    public Appointment find(AppointmentId id) {
        return appointments
                .find(id.value(), seen())
                .orElseThrow(() -> access.refuse(Action.APPOINTMENT_READ, matter(id)));
    }

    /** Whose it is, also when it is not this person's: the log names the record that was asked for. */
    private Matter matter(AppointmentId id) {
        String object = "appointment " + id;
        return appointments
                .find(id.value(), AccessPolicy.work(ProductWork.WHOSE_APPOINTMENT))
                .map(found -> found.row().client().matter(object))
                .orElseGet(() -> Matter.unknown(object));
    }

    /** Lets a person read when a client comes. */
    public void requireRead(ClientId client) {
        careTeam.require(Action.APPOINTMENT_READ, client);
    }

    /** Lets a person say when a client comes. */
    public Subject requireEdit(ClientId client) {
        return careTeam.require(Action.APPOINTMENT_EDIT, client).subject();
    }

    /**
     * Lets a person put a client's appointment at this place: a therapist with own time, a manager of the place with anybody's.
     *
     * @throws RecordNotFound when the person does not see the client, or the place
     * @throws RefusedRequest when it is a colleague's time
     */
    Subject requireBook(Booking booking) {
        Scope scope = careTeam.require(Action.APPOINTMENT_EDIT, booking.client());
        Subject subject = scope.subject();
        if (!scope.permitted().has(booking.location()))
            throw access.refuse(
                    Action.APPOINTMENT_EDIT, booking.client().matter("appointments at location " + booking.location()));
        boolean manages = subject.is(Role.MANAGER) && subject.manages().has(booking.location());
        if (!manages && !subject.id().equals(booking.therapist()))
            throw new RefusedRequest(ScheduleWords.YOU_CAN_BOOK_YOUR_OWN.text());
        return subject;
    }
}
