package app.unknot.charting;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The frame of one note: whose, by whom, when. What is in it are its operations, and after signing its sealed content. */
@Entity
class SessionNote {
    @Id
    private UUID id;

    private UUID appointmentId;
    private UUID clientId;
    private UUID therapistId;
    private LocalDate serviceDate;
    private Instant startedAt;
    private int sessionNumber;
    private int sessionsPlanned;

    @SuppressWarnings("NullAway.Init")
    protected SessionNote() {}

    SessionNote(
            UUID id, AppointmentRow appointment, LocalDate serviceDate, Instant startedAt, int number, int planned) {
        this.id = id;
        this.appointmentId = appointment.id().value();
        this.clientId = appointment.client().value();
        this.therapistId = appointment.therapist().value();
        this.serviceDate = serviceDate;
        this.startedAt = startedAt;
        this.sessionNumber = number;
        this.sessionsPlanned = planned;
    }

    NoteHead head() {
        return new NoteHead(
                new NoteId(id),
                new app.unknot.schedule.AppointmentId(appointmentId),
                new ClientId(clientId),
                new UserId(therapistId),
                serviceDate,
                startedAt,
                sessionNumber,
                sessionsPlanned);
    }
}
