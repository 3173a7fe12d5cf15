package app.unknot.outcomes.instruments;

import app.unknot.shared.text.Text;

/** What became of one client on one measure. */
public enum Response implements Text {
    /** At least 30 percent better than at the start. */
    RESPONDER,
    NON_RESPONDER,
    /** Worse by the change that matters. */
    WORSE,
    /** The start was too low for a change to be told. */
    NOT_ELIGIBLE,
    /** There is no value at the start, or none later. */
    UNMEASURED
}
