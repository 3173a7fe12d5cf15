package app.unknot.charting.note;

import app.unknot.shared.text.Text;

/** What is talked about before the first session's note can be signed: each was, or the client did not want to. */
public enum FirstVisitTopic implements Text {
    CONCERNS,
    PRESSURE,
    MOTIONS,
    INJURIES,
    GOALS;

    public String title() {
        return text();
    }
}
