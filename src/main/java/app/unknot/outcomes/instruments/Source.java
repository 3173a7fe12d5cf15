package app.unknot.outcomes.instruments;

import app.unknot.shared.text.Text;

/** Where a score comes from. */
public enum Source implements Text {
    /** The client answered on the practice's tablet. */
    TABLET,
    /** The client answered by a link. */
    LINK,
    /** A therapist entered the total of a paper form. */
    PAPER
}
