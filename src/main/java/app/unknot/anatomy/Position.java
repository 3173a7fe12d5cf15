package app.unknot.anatomy;

import app.unknot.shared.text.Text;

/** How a client lies or sits, in the codes of a note. */
public enum Position implements Text {
    PRONE,
    SUPINE,
    SIDE_LYING,
    SEMI_RECLINED,
    SEATED;

    public String title() {
        return text();
    }
}
