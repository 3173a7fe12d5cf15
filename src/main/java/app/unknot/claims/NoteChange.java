package app.unknot.claims;

import app.unknot.shared.text.Text;

/** What a manager has to know of the note before or after its claim goes. */
public enum NoteChange implements Text {
    /** Something was added after the claim had gone to the payer. */
    AMENDED,
    /** The note belongs to another client. */
    MOVED,
    /** A warning sign ended the session: only what was done until then may be billed. */
    STOPPED;

    public String title() {
        return text();
    }
}
