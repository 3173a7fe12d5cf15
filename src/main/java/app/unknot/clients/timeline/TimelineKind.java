package app.unknot.clients.timeline;

import app.unknot.shared.text.Text;

/** What a client's history is made of. */
public enum TimelineKind implements Text {
    SESSION,
    ADDENDUM,
    ENCOUNTER,
    PLAN,
    HOLD,
    SCORE,
    LETTER,
    DOCUMENT;

    public String title() {
        return text();
    }
}
