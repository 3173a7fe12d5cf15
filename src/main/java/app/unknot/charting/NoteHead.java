package app.unknot.charting;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.LocationId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is fixed about a note from its start.
 *
 * @param location where the session was
 * @param sessionNumber which session of the plan, from 1; 0 without a plan
 * @param sessionsPlanned how many the plan has; 0 without a plan
 */
public record NoteHead(
        NoteId id,
        AppointmentId appointment,
        ClientId client,
        UserId therapist,
        LocationId location,
        LocalDate serviceDate,
        Instant startedAt,
        int sessionNumber,
        int sessionsPlanned) {}
