package app.unknot.schedule.timeoff;

import app.unknot.schedule.availability.TimeOffRow;
import app.unknot.schedule.handover.VisitList;
import app.unknot.schedule.handover.Way;
import java.util.List;

/**
 * A time off with what is booked in it.
 *
 * @param next the ways to the next time with the same therapist, for those visits that have one
 */
public record TimeOffCase(TimeOffRow row, VisitList visits, List<Way> next) {}
