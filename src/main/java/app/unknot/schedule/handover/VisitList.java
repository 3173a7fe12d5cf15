package app.unknot.schedule.handover;

import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The visits of a therapist in a stretch of time that have not begun, soonest first, as they were shown.
 *
 * @param more whether there are further ones, which are listed once these are gone
 */
public record VisitList(Stretch stretch, List<Visit> visits, boolean more) {
    /** How many are listed at once. */
    public static final int AT_MOST = 100;

    static final Set<AppointmentState> COMING =
            EnumSet.of(AppointmentState.BOOKED, AppointmentState.HOLD, AppointmentState.ARRIVED);

    public VisitList {
        visits = List.copyOf(visits);
    }

    /**
     * @param version grows with each change of the visit
     */
    public record Visit(AppointmentRow row, long version) {}

    /** Whether nothing has come, gone or changed since this one was read. */
    boolean isStill(VisitList now) {
        return visits.equals(now.visits) && more == now.more;
    }
}
