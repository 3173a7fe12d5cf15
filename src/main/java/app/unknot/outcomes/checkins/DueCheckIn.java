package app.unknot.outcomes.checkins;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.course.CheckInKind;
import java.time.LocalDate;

/**
 * A client who is to be asked by a link.
 *
 * @param until the last day on which it makes sense
 */
public record DueCheckIn(ClientId client, CheckInKind kind, LocalDate lastVisit, LocalDate until) {}
