package app.unknot.claims.inbound;

import app.unknot.shared.text.Text;

/** What became of one transaction of a file. */
public enum InboundResult implements Text {
    /** Nothing was done with it yet. */
    WAITING,
    POSTED,
    /** Some of its claims wait. */
    PARKED,
    REFUSED,
    /** It came before; it was left alone. */
    REPEATED,
    /** An answer that was passed on to the claims. */
    READ
}
