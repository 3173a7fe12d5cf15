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
import app.unknot.clients.merge.ClientAliases;
import app.unknot.clients.search.ClientWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final ClientAliases aliases;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    ClientDirectory(
            ClientRepository clients,
            CareTeam careTeam,
            ClientAliases aliases,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.clients = clients;
        this.careTeam = careTeam;
        this.aliases = aliases;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a record and leaves a trace of it. One that was merged leads to the record that goes on.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public ClientRecord open(ClientId asked) {
        ClientId id = aliases.survivor(asked);
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
        return openEach(careTeam.assigned(ids), Relation.ASSIGNED);
    }

    /** The same for those of these clients whom the signed-in person may reach: everybody for a manager. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public Map<ClientId, ClientRecord> contactEach(Collection<ClientId> ids) {
        return current.require().is(Role.MANAGER)
                ? openEach(Set.copyOf(ids), Relation.NONE)
                : openEach(careTeam.assigned(ids), Relation.ASSIGNED);
    }

    private Map<ClientId, ClientRecord> openEach(Set<ClientId> permitted, Relation relation) {
        if (permitted.isEmpty()) return Map.of();
        Scope scope = access.requireEach(
                Action.CLIENT_CONTACT_READ,
                relation,
                permitted.stream().map(ClientId::matter).toList());
        List<UUID> values = permitted.stream()
                .map(aliases::survivor)
                .distinct()
                .map(ClientId::value)
                .toList();
        List<ClientRecord> records = clients.findAll(values, scope, Limit.of(values.size())).stream()
                .map(Client::record)
                .toList();
        audit.recordAll(records.stream()
                .map(ClientRecord::reference)
                .map(client -> AuditEvent.done("CLIENT_OPEN", client.id().matter()))
                .toList());
        return aliases.byClient(permitted, records, record -> record.reference().id(), (one, same) -> one);
    }

    /**
     * Opens a record under emergency access and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none, or the access has ended
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public ClientRecord openInEmergency(ClientId asked) {
        ClientId id = aliases.survivor(asked);
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
                .map(this::goingOn);
    }

    /** The client with exactly this name and birthday; nobody when two have both. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "emergency access counts who is not found and logs who is")
    @Transactional(readOnly = true)
    public Optional<ClientReference> named(String firstName, String lastName, LocalDate born) {
        String name = ClientWords.listed(ClientForm.NAME.cleaned(lastName), ClientForm.NAME.cleaned(firstName));
        Set<ClientReference> found = clients.named(name, born, EXACT, Limit.of(AT_ONCE)).stream()
                .map(this::goingOn)
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private ClientReference goingOn(Client found) {
        ClientReference reference = found.reference();
        ClientId survivor = aliases.survivor(reference.id());
        return survivor.equals(reference.id())
                ? reference
                : references(List.of(survivor)).of(survivor);
    }

    /** The numbers of all records of the client, the one that goes on first: the log has lines under each. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "its callers have decided who may; a number says nothing of the person")
    @Transactional(readOnly = true)
    public List<String> numbers(ClientId id) {
        List<UUID> records = aliases.recordsOf(id.value());
        return clients.findAll(records, AccessPolicy.work(ProductWork.NAMES, records), Limit.of(AT_ONCE)).stream()
                .map(Client::reference)
                .sorted(Comparator.comparingInt(one -> records.indexOf(one.id().value())))
                .map(ClientReference::number)
                .toList();
    }

    /** Name and age for a list row or header, without opening the record. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public ClientReference reference(ClientId asked) {
        ClientId id = aliases.survivor(asked);
        Scope scope = access.require(Action.CLIENT_CONTACT_READ, careTeam.relationByCare(id), id.matter());
        return clients.find(id.value(), scope, clock.today())
                .orElseThrow(RecordNotFound::new)
                .reference();
    }

    /** F, M or U, for rules that depend on it, without opening the record. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public String sex(ClientId asked) {
        ClientId id = aliases.survivor(asked);
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
        return clients.find(aliases.survivor(id).value(), scope(), clock.today())
                .isPresent();
    }

    /** Puts a document in the place of the initials. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "documents has checked the person who keeps the photo")
    @Transactional
    public void showPhoto(ClientId id, UUID document) {
        clients.find(aliases.survivor(id).value(), scope(), clock.today())
                .orElseThrow(RecordNotFound::new)
                .showPhoto(document);
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "documents has checked the person who withdraws the photo")
    @Transactional
    public void forgetPhoto(ClientId id, UUID document) {
        for (UUID record : aliases.recordsOf(id.value()))
            clients.find(record, scope(), clock.today()).ifPresent(client -> client.forgetPhoto(document));
    }

    /**
     * The names for rows that another service has already found permitted. A row of a record that was merged has the name of the client
     * as it goes on.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the rows themselves were read in the caller's scope")
    @Transactional(readOnly = true)
    public ClientNames references(Collection<ClientId> ids) {
        if (ids.isEmpty()) return new ClientNames(Map.of());
        List<UUID> values = ids.stream()
                .map(aliases::survivor)
                .map(ClientId::value)
                .distinct()
                .toList();
        List<ClientReference> names = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            List<UUID> some = values.subList(from, Math.min(values.size(), from + AT_ONCE));
            for (Client client : clients.findAll(some, AccessPolicy.work(ProductWork.NAMES, some), Limit.of(AT_ONCE)))
                names.add(client.reference());
        }
        return new ClientNames(aliases.byClient(ids, names, ClientReference::id, (one, same) -> one));
    }

    /** One record by itself, as it was written, also when it was merged. Leaves no trace. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "who joins two records was checked, and opened both")
    @Transactional(readOnly = true)
    public ClientRecord written(ClientId id) {
        return clients.find(id.value(), AccessPolicy.work(ProductWork.NAMES, id.value()), clock.today())
                .orElseThrow(RecordNotFound::new)
                .record();
    }

    /** What a claim needs of a client. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public ClientContact contactForClaim(ClientId asked) {
        ClientId id = aliases.survivor(asked);
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
