package app.unknot.clients;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.search.ClientWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens client records, and knows the names of those that a list needs. */
@Service
public class ClientDirectory {
    private static final int AT_ONCE = 500;
    private static final Scope EXACT = AccessPolicy.work(ProductWork.EXACT_CLIENT);

    private final ClientRepository clients;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    ClientDirectory(
            ClientRepository clients,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.clients = clients;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a record and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public ClientRecord open(ClientId id) {
        Scope scope = access.require(Action.CLIENT_CONTACT_READ, careTeam.relationByCare(id), id.matter());
        ClientRecord record = clients.find(id.value(), scope, clock.today())
                .orElseThrow(RecordNotFound::new)
                .record();
        audit.record(AuditEvent.done("CLIENT_OPEN", id.matter()));
        return record;
    }

    /**
     * Opens the records of a day's clients, and leaves a trace of each. Who is not in the signed-in therapist's care is absent. The
     * number of queries does not grow with them.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Map<ClientId, ClientRecord> openEach(Collection<ClientId> ids) {
        Set<ClientId> inCare = careTeam.assigned(ids);
        if (inCare.isEmpty()) return Map.of();
        Scope scope = access.requireEach(
                Action.CLIENT_CONTACT_READ,
                Relation.ASSIGNED,
                inCare.stream().map(ClientId::matter).toList());
        List<UUID> values = inCare.stream().map(ClientId::value).toList();
        Map<ClientId, ClientRecord> records = clients.findAll(values, scope, Limit.of(values.size())).stream()
                .map(Client::record)
                .collect(Collectors.toMap(record -> record.reference().id(), Function.identity()));
        audit.recordAll(records.values().stream()
                .map(ClientRecord::reference)
                .map(client -> AuditEvent.done("CLIENT_OPEN", client.id().matter()))
                .toList());
        return records;
    }

    /**
     * Opens a record under emergency access and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none, or the access has ended
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public ClientRecord openInEmergency(ClientId id) {
        Relation relation = careTeam.relationTo(id);
        if (relation != Relation.EMERGENCY) throw access.refuse(Action.CLIENT_CONTACT_READ, id.matter());
        Scope scope = access.require(Action.CLIENT_CONTACT_READ, relation, id.matter());
        ClientRecord record = clients.find(id.value(), scope, clock.today())
                .orElseThrow(RecordNotFound::new)
                .record();
        audit.record(AuditEvent.done("CLIENT_OPEN", id.matter()));
        return record;
    }

    /** The client with exactly this record number. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "emergency access counts who is not found and logs who is")
    @Transactional(readOnly = true)
    public Optional<ClientReference> numbered(String number) {
        return clients.numbered(ClientForm.NAME.cleaned(number).toUpperCase(Locale.ROOT), EXACT)
                .map(Client::reference);
    }

    /** The client with exactly this name and birthday; nobody when two have both. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "emergency access counts who is not found and logs who is")
    @Transactional(readOnly = true)
    public Optional<ClientReference> named(String firstName, String lastName, LocalDate born) {
        String name = ClientWords.listed(ClientForm.NAME.cleaned(lastName), ClientForm.NAME.cleaned(firstName));
        List<Client> found = clients.named(name, born, EXACT, Limit.of(2));
        return found.size() == 1 ? Optional.of(found.getFirst().reference()) : Optional.empty();
    }

    /** Name and age for a list row or header, without opening the record. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public ClientReference reference(ClientId id) {
        Scope scope = access.require(Action.CLIENT_CONTACT_READ, careTeam.relationByCare(id), id.matter());
        return clients.find(id.value(), scope, clock.today())
                .orElseThrow(RecordNotFound::new)
                .reference();
    }

    /** F, M or U, for rules that depend on it, without opening the record. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public String sex(ClientId id) {
        Scope scope = access.require(Action.CLIENT_CONTACT_READ, careTeam.relationByCare(id), id.matter());
        return clients.find(id.value(), scope, clock.today())
                .orElseThrow(RecordNotFound::new)
                .record()
                .contact()
                .sex();
    }

    /** Whether there is such a client for this person. Opens nothing and leaves no trace. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it decides the status of a page before anything is opened")
    @Transactional(readOnly = true)
    public boolean reaches(ClientId id) {
        return clients.find(id.value(), scope(), clock.today()).isPresent();
    }

    /** Puts a document in the place of the initials. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "documents has checked the person who keeps the photo")
    @Transactional
    public void showPhoto(ClientId id, UUID document) {
        clients.find(id.value(), scope(), clock.today())
                .orElseThrow(RecordNotFound::new)
                .showPhoto(document);
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "documents has checked the person who withdraws the photo")
    @Transactional
    public void forgetPhoto(ClientId id, UUID document) {
        clients.find(id.value(), scope(), clock.today())
                .orElseThrow(RecordNotFound::new)
                .forgetPhoto(document);
    }

    /** The names for rows that another service has already found permitted. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the rows themselves were read in the caller's scope")
    @Transactional(readOnly = true)
    public ClientNames references(Collection<ClientId> ids) {
        if (ids.isEmpty()) return new ClientNames(Map.of());
        List<UUID> values = ids.stream().map(ClientId::value).distinct().toList();
        Map<ClientId, ClientReference> names = new HashMap<>();
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            List<UUID> some = values.subList(from, Math.min(values.size(), from + AT_ONCE));
            for (Client client : clients.findAll(some, AccessPolicy.work(ProductWork.NAMES, some), Limit.of(AT_ONCE)))
                names.put(client.reference().id(), client.reference());
        }
        return new ClientNames(names);
    }

    /** What a claim needs of a client. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public ClientContact contactForClaim(ClientId id) {
        return clients.find(id.value(), AccessPolicy.work(ProductWork.NAMES, id.value()), clock.today())
                .orElseThrow(RecordNotFound::new)
                .contact();
    }

    /** Whether a client still comes. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "booking asks the right to book; nothing else of the record leaves here")
    @Transactional(readOnly = true)
    public ClientStatus status(ClientId id) {
        return clients.find(id.value(), AccessPolicy.work(ProductWork.NAMES, id.value()), clock.today())
                .orElseThrow(RecordNotFound::new)
                .record()
                .details()
                .status();
    }

    private Scope scope() {
        Subject subject = current.require();
        return subject.is(Role.MANAGER)
                ? AccessPolicy.everybodys(subject, Action.CLIENT_CONTACT_READ)
                : AccessPolicy.own(subject);
    }
}
