package app.unknot.clients.documents;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure that a document is what it says. */
@Service
public class DocumentVerification {
    private final DocumentRepository documents;
    private final DocumentShelf shelf;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Sealer sealer;
    private final PracticeClock clock;

    DocumentVerification(
            DocumentRepository documents,
            DocumentShelf shelf,
            AuditLog audit,
            ApplicationEventPublisher events,
            Sealer sealer,
            PracticeClock clock) {
        this.documents = documents;
        this.shelf = shelf;
        this.audit = audit;
        this.events = events;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * States that somebody made sure that it is what it says. Once; who was wrong withdraws the document.
     *
     * @param proof how, such as whom one called
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void verify(DocumentId id, String proof) {
        DocumentShelf.ToChange change = shelf.toChange(id);
        ClientDocument document = change.document();
        if (proof.isBlank()) throw new RefusedRequest(ClientsWords.ENTER_HOW_YOU_VERIFIED_IT_NOTHING.text());
        if (document.isWithdrawn() || document.isVerified())
            throw new RefusedRequest(ClientsWords.THIS_DOCUMENT_HAS_JUST_BEEN.text());
        document.verify(change.by(), clock.instant(), Reason.whole(proof), sealer);
        documents.saveAndFlush(document);
        audit.record(AuditEvent.done("DOCUMENT_VERIFY", document.client().matter("document " + id)));
        events.publishEvent(new DocumentChanged(id, document.client(), document.kind(), false));
    }
}
