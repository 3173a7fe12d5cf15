package app.unknot.clients.documents;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the files about a client. Therapists of the care team reach all of them, managers those for the office, admins none.
 * Nothing is deleted; what was a mistake is withdrawn with a reason.
 */
@Service
public class Documents {
    /** Documents of a client that are listed at once. */
    public static final int MOST = 500;

    private final DocumentRepository documents;
    private final DocumentShelf shelf;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final Sealer sealer;

    Documents(
            DocumentRepository documents,
            DocumentShelf shelf,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            Sealer sealer) {
        this.documents = documents;
        this.shelf = shelf;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.sealer = sealer;
    }

    /** The newest first, also what was withdrawn; at most 500. A manager who does not treat the client gets those for the office. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public List<DocumentRow> of(ClientId client) {
        Relation relation = careTeam.relationTo(client);
        boolean all = isCarer(relation);
        Scope scope = access.require(
                all ? DocumentKind.OTHER.reading() : DocumentKind.PHOTO.reading(), relation, client.matter());
        Subject subject = scope.subject();
        List<DocumentKind> kinds = Arrays.stream(DocumentKind.values())
                .filter(kind -> all || kind.isForTheOffice())
                .toList();
        audit.record(AuditEvent.done("DOCUMENTS_LIST", client.matter())
                .with(subject.is(Role.THERAPIST) && all ? "all" : "office"));
        return documents.newest(client.value(), kinds, scope, Limit.of(MOST)).stream()
                .map(document -> document.row(sealer))
                .toList();
    }

    /** All of them under emergency access, the newest first, also what was withdrawn; at most 500. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public List<DocumentRow> inEmergency(ClientId client) {
        Scope scope = careTeam.require(DocumentKind.OTHER.reading(), client);
        audit.record(AuditEvent.done("DOCUMENTS_LIST", client.matter()).with("all"));
        return documents.newest(client.value(), List.of(DocumentKind.values()), scope, Limit.of(MOST)).stream()
                .map(document -> document.row(sealer))
                .toList();
    }

    /** That there are documents, without opening anything sealed, the newest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<DocumentHead> heads(ClientId client, int atMost) {
        Scope scope = careTeam.require(DocumentKind.OTHER.reading(), client);
        return documents.newest(client.value(), List.of(DocumentKind.values()), scope, Limit.of(atMost)).stream()
                .map(ClientDocument::head)
                .toList();
    }

    /** What is known of a document. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public DocumentRow row(DocumentId id) {
        return shelf.toRead(id).row(sealer);
    }

    private static boolean isCarer(Relation relation) {
        return relation == Relation.ASSIGNED || relation == Relation.OWN;
    }
}
