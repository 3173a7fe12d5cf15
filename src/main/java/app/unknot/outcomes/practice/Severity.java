package app.unknot.outcomes.practice;

import app.unknot.shared.text.Text;

/** Pain at the first visit, in bands. */
public enum Severity implements Text {
    /** 0 to 3: too little to see a change. */
    MILD,
    /** 4 to 6. */
    MODERATE,
    /** 7 to 10. */
    SEVERE,
    UNKNOWN
}
