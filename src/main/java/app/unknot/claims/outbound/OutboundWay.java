package app.unknot.claims.outbound;

import app.unknot.shared.text.Text;

/** How a file left the portal. */
public enum OutboundWay implements Text {
    DOWNLOAD,
    FOLDER;

    public String title() {
        return text();
    }
}
