package app.unknot.clients.documents;

import java.time.Instant;

/** That there is a document, without opening what is sealed. */
public record DocumentHead(DocumentId id, DocumentKind kind, Instant uploadedAt, boolean verified, boolean withdrawn) {}
