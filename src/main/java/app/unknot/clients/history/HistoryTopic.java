package app.unknot.clients.history;

import app.unknot.shared.text.Text;

/** The parts of a health history, in the order in which a first visit goes through them. */
public enum HistoryTopic implements Text {
    YOU,
    PAIN,
    HEALTH,
    DAILY_LIFE,
    CARE,
    COMFORT,
    GOALS;

    /** As the client reads it. */
    public String title() {
        return text();
    }
}
