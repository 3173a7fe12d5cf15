package app.unknot.outcomes.course;

import app.unknot.shared.text.Text;

/** How a client was after a session. */
public enum Reaction implements Text {
    FINE,
    SORE_GONE,
    STILL_SORE,
    WORSE
}
