package app.unknot.schedule.reminders;

import app.unknot.schedule.AppointmentId;
import java.time.Instant;

/** A visit as somebody sees it: when it is moved before they act, they act on another one. */
public record ShownVisit(AppointmentId id, Instant startsAt) {}
