package app.unknot.insurance.changes;

import app.unknot.clients.ClientId;

/** Another policy covers a client from some day on, or none does; published in the transaction of the change. */
public record PoliciesChanged(ClientId client) {}
