package app.unknot.clients.contact;

import app.unknot.shared.text.Text;

/** Whether a client still comes. Records are kept either way. */
public enum ClientStatus implements Text {
    ACTIVE,
    INACTIVE,
    DECEASED
}
