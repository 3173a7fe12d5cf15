package app.unknot.schedule;

/** Where an appointment stands. */
public enum AppointmentState {
    BOOKED,
    /** Not to be treated until a hold on the client is lifted. */
    HOLD,
    /** The client is here and waits. */
    ARRIVED,
    STARTED,
    DONE,
    NO_SHOW,
    /** Called off later than the practice's terms allow; the slot is gone. */
    LATE_CANCELLED,
    CANCELLED
}
