package app.unknot.schedule.handover;

import app.unknot.accounts.RefusedRequest;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.NewTime;
import app.unknot.schedule.booking.Reservations;
import app.unknot.schedule.words.ScheduleWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves visits together: all or none, and only as long as the list is the one that was shown. */
@Component
public class MovesTogether {
    private final VisitListReading reading;
    private final Reservations reservations;

    MovesTogether(VisitListReading reading, Reservations reservations) {
        this.reading = reading;
        this.reservations = reservations;
    }

    /**
     * @param shown the list from which the visits were chosen
     * @param ways at most one for each visit of the list
     * @throws RefusedRequest when the list has changed, or what speaks against one of the ways; then nothing was moved
     */
    @Transactional
    public void move(VisitList shown, List<Way> ways) {
        if (!shown.isStill(reading.read(shown.stretch()))) throw changed();
        Map<AppointmentId, AppointmentRow> rows = shown.visits().stream()
                .map(VisitList.Visit::row)
                .collect(Collectors.toMap(AppointmentRow::id, Function.identity()));
        for (Way way : ways) {
            AppointmentRow row = rows.get(way.visit());
            if (row == null || !way.isOpen()) throw changed();
            move(row, way);
        }
    }

    /** What was unusual about it was shown. When it is something else by now, somebody has to look at it first. */
    private void move(AppointmentRow row, Way way) {
        NewTime to = way.to();
        String doubt;
        try {
            doubt = reservations.doubt(to.of(row));
            if (doubt.equals(way.doubt()))
                reservations.move(row.id(), knowingly(to, to.of(row).because()));
        } catch (RefusedRequest refused) {
            throw new RefusedRequest(ScheduleWords.NONE_WAS_MOVED_BECAUSE.text(refused.words()));
        }
        if (!doubt.equals(way.doubt())) throw changed();
    }

    /** With the reason that the visit has: of one that is booked while its place is closed nobody is asked for another. */
    private static NewTime knowingly(NewTime to, String because) {
        return new NewTime(
                to.therapist(),
                to.location(),
                to.room(),
                to.startsAt(),
                true,
                because.isEmpty() ? ScheduleWords.NOBODY_WAS_ASKED.text() : because);
    }

    private static RefusedRequest changed() {
        return new RefusedRequest(ScheduleWords.THE_LIST_HAS_CHANGED.text());
    }
}
