package app.unknot.clients.documents;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents out of use. */
@Service
public class DocumentWithdrawal {
    private final DocumentRepository documents;
    private final DocumentShelf shelf;
    private final ClientDirectory clients;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Sealer sealer;
    private final PracticeClock clock;

    DocumentWithdrawal(
            DocumentRepository documents,
            DocumentShelf shelf,
            ClientDirectory clients,
            AuditLog audit,
            ApplicationEventPublisher events,
            Sealer sealer,
            PracticeClock clock) {
        this.documents = documents;
        this.shelf = shelf;
        this.clients = clients;
        this.audit = audit;
        this.events = events;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Takes a document out of use. It stays readable, with the reason. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void withdraw(DocumentId id, String reason) {
        DocumentShelf.ToChange change = shelf.toChange(id);
        ClientDocument document = change.document();
        if (reason.isBlank()) throw new RefusedRequest(ClientsWords.ENTER_THE_REASON_THE_DOCUMENT.text());
        if (document.kind() == DocumentKind.GIVEN_LETTER)
            throw new RefusedRequest(ClientsWords.YOU_CANNOT_CHANGE_A_LETTER.text());
        if (document.isWithdrawn()) throw new RefusedRequest(ClientsWords.IT_HAS_JUST_BEEN_WITHDRAWN.text());
        document.withdraw(change.by(), clock.instant(), Reason.whole(reason), sealer);
        documents.saveAndFlush(document);
        if (document.kind() == DocumentKind.PHOTO) clients.forgetPhoto(document.client(), id.value());
        audit.record(AuditEvent.done("DOCUMENT_WITHDRAW", document.client().matter("document " + id)));
        events.publishEvent(new DocumentChanged(id, document.client(), document.kind(), true));
    }
}
