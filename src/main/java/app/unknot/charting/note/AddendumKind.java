package app.unknot.charting.note;

import app.unknot.shared.text.Text;

/** Why something is added to a signed note. */
public enum AddendumKind implements Text {
    LATE_ENTRY,
    ADDENDUM,
    CORRECTION;

    public String title() {
        return text();
    }
}
