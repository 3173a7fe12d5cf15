package app.unknot.outcomes.course;

import app.unknot.shared.text.Text;

/** Why an episode is over. */
public enum Ended implements Text {
    DISCHARGED,
    /** Twelve weeks went by without a visit. */
    LOST,
    /** Somebody decided that what came after is another one. */
    BY_DECISION
}
