package app.unknot.schedule.availability;

import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import java.time.LocalDate;

/**
 * The hours that a therapist works at a place from a day on, until the next such day.
 *
 * @param version grows with each change
 */
public record WeekRow(UserId therapist, LocationId place, LocalDate from, WeekHours hours, long version) {}
