package app.unknot.clients.documents;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import org.springframework.stereotype.Component;

/** Finds a document for somebody who may have it. Runs in its caller's transaction. */
@Component
class DocumentShelf {
    private final DocumentRepository documents;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;

    DocumentShelf(DocumentRepository documents, CareTeam careTeam, CurrentSubject current, Access access) {
        this.documents = documents;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
    }

    /**
     * @throws RecordNotFound when there is none, or not for this person
     */
    ClientDocument toRead(DocumentId id) {
        ClientDocument document = find(id);
        require(document.kind().reading(), document);
        return document;
    }

    /**
     * @throws RecordNotFound when there is none, or not for this person
     */
    ToChange toChange(DocumentId id) {
        ClientDocument document = find(id);
        return new ToChange(
                document, require(document.kind().editing(), document).subject().id());
    }

    /**
     * @param by who changes it
     */
    record ToChange(ClientDocument document, UserId by) {}

    private Scope require(Action action, ClientDocument document) {
        return access.require(
                action,
                careTeam.relationTo(document.client()),
                document.client().matter("document " + document.id()));
    }

    private ClientDocument find(DocumentId id) {
        current.require();
        return documents
                .find(id.value(), AccessPolicy.work(ProductWork.DOCUMENT_BY_ID))
                .orElseThrow(RecordNotFound::new);
    }
}
