package app.unknot.clients.documents;

import app.unknot.accounts.RecordNotFound;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the files themselves. */
@Service
public class DocumentFiles {
    private final DocumentShelf shelf;
    private final DocumentContent content;
    private final ClientDirectory clients;
    private final AuditLog audit;
    private final PracticeClock clock;

    DocumentFiles(
            DocumentShelf shelf,
            DocumentContent content,
            ClientDirectory clients,
            AuditLog audit,
            PracticeClock clock) {
        this.shelf = shelf;
        this.content = content;
        this.clients = clients;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The file itself. Each reading leaves its trace.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public StoredFile read(DocumentId id) {
        ClientDocument document = shelf.toRead(id);
        audit.record(AuditEvent.done("DOCUMENT_READ", document.client().matter("document " + id))
                .with(document.kind().name()));
        String name = number(document.client()) + "-" + document.kind().name().toLowerCase(Locale.ROOT) + "-"
                + clock.dayOf(document.uploadedAt()) + "." + document.type().ending();
        boolean inline = document.kind() == DocumentKind.PHOTO;
        return new StoredFile(document.type(), name, content.read(id, document.contentHash()), inline);
    }

    private String number(ClientId client) {
        return clients.references(List.of(client)).of(client).number();
    }
}
