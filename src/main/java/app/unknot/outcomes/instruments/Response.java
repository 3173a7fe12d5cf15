package app.unknot.outcomes.instruments;

/** What became of one client on one measure. */
public enum Response {
    /** At least 30 percent better than at the start. */
    RESPONDER,
    NON_RESPONDER,
    /** Worse by the change that matters. */
    WORSE,
    /** The start was too low for a change to be told. */
    NOT_ELIGIBLE
}
