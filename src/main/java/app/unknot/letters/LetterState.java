package app.unknot.letters;

import app.unknot.shared.text.Text;

/** Where a letter stands. A draft may still change; from the giving on its words stay as they are. */
public enum LetterState implements Text {
    DRAFTED,
    GIVEN,
    SENT,
    ANSWERED,
    DISCARDED;

    public String title() {
        return text();
    }

    public boolean isFixed() {
        return this != DRAFTED && this != DISCARDED;
    }

    public boolean waitsForAnswer() {
        return this == GIVEN || this == SENT;
    }
}
