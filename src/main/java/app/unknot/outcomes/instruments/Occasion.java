package app.unknot.outcomes.instruments;

import app.unknot.shared.text.Text;

/** When something is asked. */
public enum Occasion implements Text {
    INTAKE,
    BEFORE_VISIT,
    AFTER_VISIT,
    CHECKPOINT,
    DISCHARGE,
    /** A day or two after a visit. */
    CHECK_IN,
    THREE_MONTHS,
    SIX_MONTHS;

    /** Whether the long forms are asked, not only the short ones of each visit. */
    public boolean isMilestone() {
        return this == INTAKE || this == CHECKPOINT || this == DISCHARGE || isFollowUp();
    }

    /** Months after the end of treatment. */
    public boolean isFollowUp() {
        return this == THREE_MONTHS || this == SIX_MONTHS;
    }
}
