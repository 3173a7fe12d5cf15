package app.unknot.schedule;

/** Where an appointment stands. */
public enum AppointmentState {
    BOOKED,
    /** Not to be treated until a hold on the client is lifted. */
    HOLD,
    STARTED,
    DONE,
    NO_SHOW,
    CANCELLED
}
