package app.unknot.claims.book;

import app.unknot.shared.text.Text;

/** What can happen to a version of a claim. Its words say that it happened. */
public enum ClaimStep implements Text {
    FOUND_CLEAN,
    FOUND_WANTING,
    RELEASE,
    TAKE_BACK,
    BATCH,
    UNBATCH,
    DISCARD,
    /** Another claim bills it together with others. */
    JOIN,
    /** It is billed by itself again. */
    SEPARATE,
    SEND,
    FILE_ACCEPT,
    FILE_REJECT,
    ACCEPT,
    PEND,
    REJECT,
    PAY,
    PAY_IN_PART,
    DENY,
    LEAVE_TO_CLIENT,
    REVERSE,
    REPLACE,
    VOID
}
