package app.unknot.outcomes.course;

import app.unknot.shared.text.Text;

/** Why an episode began. */
public enum Opened implements Text {
    FIRST_VISIT,
    AFTER_DISCHARGE,
    AFTER_A_BREAK,
    BY_DECISION
}
