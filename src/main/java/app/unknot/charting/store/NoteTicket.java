package app.unknot.charting.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a note, as a tablet keeps it so that the portal can take the note back after it lost it.
 *
 * @param location where the visit was; null in a ticket from before places came in
 * @param moves how often the note was moved to another record after its signature
 * @param visitStartsAt when the visit was booked for
 * @param screenedAt when the safety questions of the day were answered in a way that allows a treatment note; null when they were
 *     not when the ticket was written
 */
public record NoteTicket(
        UUID note,
        UUID appointment,
        UUID client,
        UUID therapist,
        @Nullable UUID location,
        LocalDate serviceDate,
        Instant startedAt,
        int sessionNumber,
        int sessionsPlanned,
        int moves,
        Instant visitStartsAt,
        Instant visitEndsAt,
        @Nullable Instant screenedAt) {}
