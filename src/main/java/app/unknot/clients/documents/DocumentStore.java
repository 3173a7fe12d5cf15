package app.unknot.clients.documents;

import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import org.springframework.stereotype.Component;

/** Puts a checked file beside what is said of it. Runs in its caller's transaction. */
@Component
class DocumentStore {
    private final DocumentRepository documents;
    private final DocumentContent content;
    private final ClientDirectory clients;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    DocumentStore(
            DocumentRepository documents,
            DocumentContent content,
            ClientDirectory clients,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.documents = documents;
        this.content = content;
        this.clients = clients;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    DocumentId keep(ClientId client, DocumentForm form, CheckedFile file, Subject subject) {
        DocumentId id = new DocumentId(Ids.next());
        documents.saveAndFlush(
                new ClientDocument(id.value(), client, form, file, subject.id(), clock.instant(), sealer));
        content.write(id, file.bytes());
        if (form.kind() == DocumentKind.PHOTO) clients.showPhoto(client, id.value());
        audit.record(AuditEvent.done("DOCUMENT_KEEP", client.matter("document " + id))
                .with(form.kind().name()));
        return id;
    }
}
