package app.unknot.schedule.reminders;

import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One client of a day, with all of their visits.
 *
 * @param record how to reach them; null when they are not in the reader's care any more
 * @param visits soonest first, one at least; all at one place
 * @param reminded empty until all of the visits were reminded of, at the times that they have now
 * @param refused whether the client does not want to be reminded
 * @param message what to write to them; empty when there is no record
 */
public record ReminderRow(
        ClientId client,
        @Nullable ClientRecord record,
        List<AppointmentRow> visits,
        Optional<Reminded> reminded,
        boolean refused,
        String message) {
    public ReminderRow {
        visits = List.copyOf(visits);
    }

    /** Whether the visit may still not take place: then somebody decides first, and nothing is sent. */
    public boolean isTentative() {
        return visits.stream().anyMatch(visit -> visit.state() == AppointmentState.HOLD);
    }

    public List<ShownVisit> shown() {
        return visits.stream()
                .map(visit -> new ShownVisit(visit.id(), visit.startsAt()))
                .toList();
    }
}
