package app.unknot.clients.documents;

import app.unknot.clients.ClientId;

/**
 * A document was verified or withdrawn; published in the same transaction.
 *
 * @param withdrawn otherwise it was verified
 */
public record DocumentChanged(DocumentId document, ClientId client, DocumentKind kind, boolean withdrawn) {}
