package app.unknot.clients.contact;

import app.unknot.shared.text.Text;

/** How a client wants to be reached. */
public enum ReachBy implements Text {
    ANY,
    CALL,
    MESSAGE,
    EMAIL
}
