package app.unknot.schedule;

import app.unknot.shared.text.Text;
import java.util.Set;

/** Where an appointment stands, and where it can go from there. */
public enum AppointmentState implements Text {
    BOOKED,
    /** Not to be treated until a hold on the client is lifted. */
    HOLD,
    /** The client is here and waits. */
    ARRIVED,
    STARTED,
    DONE,
    NO_SHOW,
    /** Called off later than the practice's terms allow. The time is free again; what it costs is another matter. */
    LATE_CANCELLED,
    CANCELLED;

    /** As a badge says it. */
    public String title() {
        return text();
    }

    /**
     * What it can be turned to by a person or by a hold. A mistake can be taken back: who was marked as arrived may not be here
     * after all, who did not show up may come late, and a finished session may be taken up again. What was called off stays so,
     * because its time may be somebody else's by now.
     */
    public Set<AppointmentState> next() {
        return switch (this) {
            case BOOKED -> Set.of(HOLD, ARRIVED, STARTED, NO_SHOW, LATE_CANCELLED, CANCELLED);
            case HOLD -> Set.of(BOOKED, LATE_CANCELLED, CANCELLED);
            case ARRIVED -> Set.of(BOOKED, HOLD, STARTED, LATE_CANCELLED, CANCELLED);
            case STARTED -> Set.of(DONE);
            case DONE -> Set.of(STARTED);
            case NO_SHOW -> Set.of(ARRIVED, STARTED);
            case LATE_CANCELLED, CANCELLED -> Set.of();
        };
    }

    public boolean canTurnTo(AppointmentState other) {
        return next().contains(other);
    }

    /** Whether it keeps its therapist, room and client from being booked. */
    public boolean takesTime() {
        return this != LATE_CANCELLED && this != CANCELLED;
    }

    /** Whether the session is still to come or going on. */
    public boolean isOpen() {
        return this == BOOKED || this == HOLD || this == ARRIVED || this == STARTED;
    }

    /** Whether it can be put at another time. */
    public boolean canMove() {
        return this == BOOKED || this == ARRIVED;
    }

    /** Whether only the therapist who treats can say so. */
    public boolean isTreatment() {
        return this == STARTED || this == DONE;
    }
}
