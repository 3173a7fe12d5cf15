package app.unknot.clients.emergency;

import app.unknot.shared.text.Text;

/** What a manager made of an emergency access. */
public enum ReviewVerdict implements Text {
    JUSTIFIED,
    TALK,
    NOT_JUSTIFIED;

    public String title() {
        return text();
    }

    /** Whether it has to be said why. */
    boolean needsNote() {
        return this != JUSTIFIED;
    }
}
