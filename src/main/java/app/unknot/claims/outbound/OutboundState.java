package app.unknot.claims.outbound;

import app.unknot.shared.text.Text;

/** Where a file of claims stands. */
public enum OutboundState implements Text {
    /** Nobody has fetched it: it can be taken back. */
    MADE,
    /** It was fetched, or put into the folder for the clearinghouse. */
    SENT,
    /** Its claims wait for another file. */
    TAKEN_BACK;

    public String title() {
        return text();
    }
}
