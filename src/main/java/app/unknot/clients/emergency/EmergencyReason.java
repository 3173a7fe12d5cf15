package app.unknot.clients.emergency;

import app.unknot.shared.text.Text;

/** Why somebody needs a record that is not in their care. Said in words besides. */
public enum EmergencyReason implements Text {
    MEDICAL,
    ABSENCE,
    SAFETY,
    LEGAL,
    OTHER;

    public String title() {
        return text();
    }
}
