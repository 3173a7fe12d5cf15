package app.unknot.schedule.ui;

import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long somebody has been here or on the table. The tablet counts on by itself, so no request keeps its session open. */
@Tag("elapsed-time")
public final class ElapsedTime extends Component {
    /** Who was never checked out is not on the table for days. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private ElapsedTime(String before, Instant since, Instant now) {
        Assets.module(this, "schedule/clock.js");
        long minutes = Math.max(0, Duration.between(since, now).toMinutes());
        getElement().setText(ScheduleText.FOR_MIN.text(before, minutes));
        getElement().setAttribute("before", before);
        // Counted from the minutes the server knows, so that a tablet with a wrong clock still counts right.
        getElement().setAttribute("minutes", String.valueOf(minutes));
    }

    /** Such as {@code here for 12 min}; empty before the arrival, after the session, and when the day is over. */
    public static Optional<ElapsedTime> of(AppointmentRow row, Instant now) {
        Instant arrived = row.arrivedAt();
        Instant started = row.startedAt();
        if (row.startsAt().plus(LONGEST).isBefore(now)) return Optional.empty();
        if (row.state() == AppointmentState.ARRIVED && arrived != null)
            return Optional.of(new ElapsedTime("here", arrived, now));
        if (row.state() == AppointmentState.STARTED && started != null)
            return Optional.of(new ElapsedTime(ScheduleText.ON_THE_TABLE.text(), started, now));
        return Optional.empty();
    }
}
