package app.unknot.charting.store;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frame of one note: whose, by whom, when. What is in it are its operations, and after signing its sealed content. */
@Entity
public class SessionNote implements AboutClient {
    @Id
    private UUID id;

    private UUID appointmentId;
    private UUID clientId;
    private UUID therapistId;
    private UUID locationId;
    private LocalDate serviceDate;
    private Instant startedAt;
    private int sessionNumber;
    private int sessionsPlanned;
    private @Nullable Integer gapCount;
    private @Nullable Instant draftSince;
    private int moves;

    @SuppressWarnings("NullAway.Init")
    protected SessionNote() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.NOTE;
    }

    @Override
    public UUID ownTherapist() {
        return therapistId;
    }

    @Override
    public LocationId place() {
        return new LocationId(locationId);
    }

    public SessionNote(
            UUID id, AppointmentRow appointment, LocalDate serviceDate, Instant startedAt, int number, int planned) {
        this.id = id;
        this.appointmentId = appointment.id().value();
        this.clientId = appointment.client().value();
        this.therapistId = appointment.therapist().value();
        this.locationId = appointment.location().value();
        this.serviceDate = serviceDate;
        this.startedAt = startedAt;
        this.sessionNumber = number;
        this.sessionsPlanned = planned;
        this.draftSince = startedAt;
    }

    /** A note that comes back from a tablet. */
    public SessionNote(NoteTicket ticket, AppointmentRow visit) {
        this.id = ticket.note();
        this.appointmentId = visit.id().value();
        this.locationId = visit.location().value();
        this.clientId = ticket.client();
        this.therapistId = ticket.therapist();
        this.serviceDate = ticket.serviceDate();
        this.startedAt = ticket.startedAt();
        this.sessionNumber = ticket.sessionNumber();
        this.sessionsPlanned = ticket.sessionsPlanned();
        this.draftSince = ticket.startedAt();
        this.moves = visit.id().value().equals(ticket.appointment()) ? ticket.moves() : 0;
    }

    /** The frame for a copy in the record where the note belongs. */
    public SessionNote movedTo(UUID copy, ClientId client, int number, int planned) {
        SessionNote moved = new SessionNote();
        moved.id = copy;
        moved.appointmentId = appointmentId;
        moved.clientId = client.value();
        moved.therapistId = therapistId;
        moved.locationId = locationId;
        moved.serviceDate = serviceDate;
        moved.startedAt = startedAt;
        moved.sessionNumber = number;
        moved.sessionsPlanned = planned;
        moved.gapCount = 0;
        moved.moves = moves + 1;
        return moved;
    }

    /** Puts a note that is still written into the record of another visit. */
    public void belongsTo(AppointmentRow visit, int number, int planned) {
        appointmentId = visit.id().value();
        clientId = visit.client().value();
        locationId = visit.location().value();
        sessionNumber = number;
        sessionsPlanned = planned;
    }

    /** Takes it off the lists of what waits for a signature. */
    public void signed() {
        draftSince = null;
    }

    /** Keeps how much is still open, for lists that must not open the note. */
    public void leaves(int gaps) {
        gapCount = gaps;
    }

    /** How much was open when the note was last written to; null before the first word. */
    @Nullable
    public Integer gapCount() {
        return gapCount;
    }

    /** How often it was moved to another record after its signature. */
    public int moves() {
        return moves;
    }

    public NoteHead head() {
        return new NoteHead(
                new NoteId(id),
                new AppointmentId(appointmentId),
                new ClientId(clientId),
                new UserId(therapistId),
                new LocationId(locationId),
                serviceDate,
                startedAt,
                sessionNumber,
                sessionsPlanned);
    }
}
