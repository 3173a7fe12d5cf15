package app.unknot.outcomes.web;

import app.unknot.shared.text.Text;

/** What the page behind a check-in link says to a client. */
enum CheckInText implements Text {
    CHECK_IN_AFTER,
    CHECK_IN_CALL_EMERGENCY,
    CHECK_IN_CALL_PRACTICE,
    CHECK_IN_CLOSE,
    CHECK_IN_COUNT,
    CHECK_IN_EARLY,
    CHECK_IN_EARLY_LINE,
    CHECK_IN_GONE,
    CHECK_IN_GONE_LINE,
    CHECK_IN_MISSING,
    CHECK_IN_PRIVATE,
    CHECK_IN_SEND,
    CHECK_IN_SENT,
    CHECK_IN_SENT_LINE,
    CHECK_IN_SINCE,
    CHECK_IN_TITLE,
    CHECK_IN_TOO_MANY,
    CHECK_IN_TOO_MANY_LINE,
    CHECK_IN_URGENT,
    CHECK_IN_URGENT_SIGNS
}
