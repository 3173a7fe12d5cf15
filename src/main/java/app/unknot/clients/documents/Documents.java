package app.unknot.clients.documents;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Sha256;
import app.unknot.shared.disk.NeedsRoom;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Keeps the files about a client. Therapists of the care team reach all of them, managers those for the office, admins none.
 * Nothing is deleted; what was a mistake is withdrawn with a reason.
 */
@Service
public class Documents {
    private static final int MOST = 500;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST = 200;

    private final DocumentRepository documents;
    private final DocumentContent content;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Sealer sealer;
    private final PracticeClock clock;
    private final long largest;

    Documents(
            DocumentRepository documents,
            DocumentContent content,
            ClientDirectory clients,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            ApplicationEventPublisher events,
            Sealer sealer,
            PracticeClock clock,
            @Value("${unknot.documents.largest}") DataSize largest) {
        this.documents = documents;
        this.content = content;
        this.clients = clients;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.sealer = sealer;
        this.clock = clock;
        this.largest = largest.toBytes();
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
        Scope scope = access.require(DocumentKind.OTHER.reading(), careTeam.relationTo(client), client.matter());
        audit.record(AuditEvent.done("DOCUMENTS_LIST", client.matter()).with("all"));
        return documents.newest(client.value(), List.of(DocumentKind.values()), scope, Limit.of(MOST)).stream()
                .map(document -> document.row(sealer))
                .toList();
    }

    /** That there are documents, without opening anything sealed, the newest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<DocumentHead> heads(ClientId client, int atMost) {
        Scope scope = access.require(DocumentKind.OTHER.reading(), careTeam.relationTo(client), client.matter());
        return documents.newest(client.value(), List.of(DocumentKind.values()), scope, Limit.of(atMost)).stream()
                .map(ClientDocument::head)
                .toList();
    }

    /**
     * Keeps a file.
     *
     * @throws RefusedRequest when the title is missing, a date cannot be, or the file may not be kept; nothing of it is kept then
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @NeedsRoom
    public DocumentId upload(ClientId client, DocumentForm form, IncomingFile file) {
        Subject subject = require(client, form.kind()).subject();
        if (form.kind() == DocumentKind.GIVEN_LETTER)
            throw new RefusedRequest("Write the practice's letters here instead of uploading them. Nothing was saved.");
        check(form);
        CheckedFile checked = FileCheck.check(file, largest);
        if (form.kind() == DocumentKind.PHOTO) {
            if (!checked.type().isPicture())
                throw FileCheck.refused("A photo must be a picture.", "Choose a JPEG or a PNG.");
            checked = new CheckedFile(checked.type(), Pictures.portrait(checked.type(), checked.bytes()));
        }
        return keep(client, form, checked, subject);
    }

    /** Keeps a letter of the practice as it was given, for ever the same. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public DocumentId keepGiven(ClientId client, String title, byte[] pdf) {
        Subject subject = require(client, DocumentKind.GIVEN_LETTER).subject();
        DocumentForm form =
                new DocumentForm(DocumentKind.GIVEN_LETTER, title, subject.displayName(), clock.today(), null);
        return keep(client, form, new CheckedFile(FileType.PDF, pdf), subject);
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
        ClientDocument document = find(id);
        access.require(
                document.kind().reading(),
                careTeam.relationTo(document.client()),
                document.client().matter("document " + id));
        audit.record(AuditEvent.done("DOCUMENT_READ", document.client().matter("document " + id))
                .with(document.kind().name()));
        String name = number(document.client()) + "-" + document.kind().name().toLowerCase(Locale.ROOT) + "-"
                + clock.dayOf(document.uploadedAt()) + "." + document.type().ending();
        boolean inline = document.kind() == DocumentKind.PHOTO;
        return new StoredFile(document.type(), name, content.read(id, document.contentHash()), inline);
    }

    /** What is known of a document. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public DocumentRow row(DocumentId id) {
        ClientDocument document = find(id);
        access.require(
                document.kind().reading(),
                careTeam.relationTo(document.client()),
                document.client().matter("document " + id));
        return document.row(sealer);
    }

    /**
     * States that somebody made sure that it is what it says. Once; who was wrong withdraws the document.
     *
     * @param proof how, such as whom one called
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void verify(DocumentId id, String proof) {
        ClientDocument document = find(id);
        Subject subject = access.require(
                        document.kind().editing(),
                        careTeam.relationTo(document.client()),
                        document.client().matter("document " + id))
                .subject();
        if (proof.isBlank()) throw new RefusedRequest("Enter how you verified it. Nothing was changed.");
        if (document.isWithdrawn() || document.isVerified())
            throw new RefusedRequest("This document has just been verified or withdrawn. Open it again.");
        document.verify(subject.id(), clock.instant(), whole(proof), sealer);
        documents.saveAndFlush(document);
        audit.record(AuditEvent.done("DOCUMENT_VERIFY", document.client().matter("document " + id)));
        events.publishEvent(new DocumentChanged(id, document.client(), document.kind(), false));
    }

    /** Takes a document out of use. It stays readable, with the reason. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void withdraw(DocumentId id, String reason) {
        ClientDocument document = find(id);
        Subject subject = access.require(
                        document.kind().editing(),
                        careTeam.relationTo(document.client()),
                        document.client().matter("document " + id))
                .subject();
        if (reason.isBlank()) throw new RefusedRequest("Enter the reason. The document is still valid.");
        if (document.kind() == DocumentKind.GIVEN_LETTER)
            throw new RefusedRequest("You cannot change a letter that was given. Write a new one.");
        if (document.isWithdrawn()) throw new RefusedRequest("It has just been withdrawn.");
        document.withdraw(subject.id(), clock.instant(), whole(reason), sealer);
        documents.saveAndFlush(document);
        if (document.kind() == DocumentKind.PHOTO) clients.forgetPhoto(document.client(), id.value());
        audit.record(AuditEvent.done("DOCUMENT_WITHDRAW", document.client().matter("document " + id)));
        events.publishEvent(new DocumentChanged(id, document.client(), document.kind(), true));
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public long largest() {
        return largest;
    }

    private DocumentId keep(ClientId client, DocumentForm form, CheckedFile file, Subject subject) {
        DocumentId id = new DocumentId(Ids.next());
        documents.saveAndFlush(new ClientDocument(
                id.value(), client, form, file, Sha256.hex(file.bytes()), subject.id(), clock.instant(), sealer));
        content.write(id, file.bytes());
        if (form.kind() == DocumentKind.PHOTO) clients.showPhoto(client, id.value());
        audit.record(AuditEvent.done("DOCUMENT_KEEP", client.matter("document " + id))
                .with(form.kind().name()));
        return id;
    }

    private void check(DocumentForm form) {
        if (form.title().isBlank()) throw new RefusedRequest("Enter a title. The file was not saved yet.");
        if (form.title().length() > LONGEST
                || form.from().length() > LONGEST
                || form.title().contains("\n"))
            throw new RefusedRequest("Title and sender each have at most 200 characters on one line.");
        if (form.datedOn() != null && form.datedOn().isAfter(clock.today()))
            throw new RefusedRequest("The date on the document is in the future. The file was not saved yet.");
        if (form.datedOn() != null
                && form.expiresOn() != null
                && form.expiresOn().isBefore(Objects.requireNonNull(form.datedOn())))
            throw new RefusedRequest("It expires before it starts. The file was not saved yet.");
    }

    /** Whole or not at all: a reason that ends in the middle of a sentence is none. */
    private static String whole(String words) {
        String text = words.strip();
        if (text.length() > LONGEST_REASON)
            throw new RefusedRequest("At most " + LONGEST_REASON + " characters are kept, and this has " + text.length()
                    + ". Shorten it. Nothing was changed.");
        return text;
    }

    private static boolean isCarer(Relation relation) {
        return relation == Relation.ASSIGNED || relation == Relation.OWN;
    }

    private Scope require(ClientId client, DocumentKind kind) {
        return access.require(kind.editing(), careTeam.relationTo(client), client.matter());
    }

    private ClientDocument find(DocumentId id) {
        current.require();
        return documents
                .find(id.value(), AccessPolicy.work(ProductWork.DOCUMENT_BY_ID))
                .orElseThrow(RecordNotFound::new);
    }

    private String number(ClientId client) {
        return clients.references(List.of(client)).of(client).number();
    }
}
