package app.unknot.charting.store;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.schedule.AppointmentRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds notes by what the signed-in therapist wants of them: to read, to write, to co-sign. What is not theirs to do looks like
 * what does not exist, and leaves a trace.
 */
@Component
public class ReachableNotes {

    private final NoteRepository notes;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final ClientAliases aliases;

    ReachableNotes(
            NoteRepository notes, CareTeam careTeam, CurrentSubject current, Access access, ClientAliases aliases) {
        this.aliases = aliases;
        this.notes = notes;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
    }

    /**
     * A note of a client in care, or one to co-sign.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    public SessionNote toRead(NoteId id) {
        Optional<SessionNote> inCare = inCare(id);
        SessionNote note =
                inCare.or(() -> forCosigner(id)).orElseThrow(() -> access.refuse(Action.NOTE_READ, matter(id)));
        Relation relation = inCare.isPresent() ? Relation.ASSIGNED : Relation.SUPERVISES;
        access.require(Action.NOTE_READ, relation, note.head().client().matter("note " + id));
        return note;
    }

    /** Whether a note is in a record of this client already. */
    public boolean isOf(ClientId client, NoteHead head) {
        return aliases.same(client, head.client());
    }

    /** Who cares for whom is not this module's to know: the note tells its client, and the care team is asked. */
    private Optional<SessionNote> inCare(NoteId id) {
        return whosever(id).filter(note -> careTeam.relationByCare(note.head().client()) == Relation.ASSIGNED);
    }

    private Optional<SessionNote> whosever(NoteId id) {
        return notes.find(id.value(), AccessPolicy.work(ProductWork.WHOSE_NOTE));
    }

    private Optional<SessionNote> forCosigner(NoteId id) {
        return notes.findForCosigner(id.value(), AccessPolicy.cosigned(current.require()));
    }

    /**
     * A note of a client to whose record the person has emergency access.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    public SessionNote toReadInEmergency(NoteId id) {
        SessionNote note = whosever(id)
                .filter(found -> careTeam.relationTo(found.head().client()) == Relation.EMERGENCY)
                .orElseThrow(() -> access.refuse(Action.NOTE_READ, matter(id)));
        access.require(
                Action.NOTE_READ, Relation.EMERGENCY, note.head().client().matter("note " + id));
        return note;
    }

    /** Whether {@link #toRead} would return it. Leaves no trace. */
    public boolean has(NoteId id) {
        return inCare(id).isPresent() || isToCosign(id);
    }

    /**
     * A note of the therapist's own.
     *
     * @throws RecordNotFound when there is none, or the action is not for this person
     */
    public SessionNote own(NoteId id, Action action) {
        SessionNote note = notes.find(id.value(), scope()).orElseThrow(() -> access.refuse(action, matter(id)));
        access.require(
                action, relation(note.head().therapist()), note.head().client().matter("note " + id));
        return note;
    }

    /**
     * The same, held until the transaction ends: a batch may arrive twice at once, or while the note is signed or moved. To be
     * the first look at the note in its transaction, because a later one would not see what another writer has just changed.
     *
     * @throws RecordNotFound when there is none, or the action is not for this person
     */
    public SessionNote held(NoteId id, Action action) {
        SessionNote note = notes.hold(id.value(), scope()).orElseThrow(() -> access.refuse(action, matter(id)));
        access.require(
                action, relation(note.head().therapist()), note.head().client().matter("note " + id));
        return note;
    }

    /**
     * A note whose second signature is the therapist's, with or without it.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    public SessionNote toCosign(NoteId id) {
        SessionNote note = forCosigner(id).orElseThrow(() -> access.refuse(Action.NOTE_COSIGN, matter(id)));
        access.require(
                Action.NOTE_COSIGN, Relation.SUPERVISES, note.head().client().matter("note " + id));
        return note;
    }

    /** Whether {@link #toCosign} would return it. Leaves no trace. */
    public boolean isToCosign(NoteId id) {
        return forCosigner(id).isPresent();
    }

    /** Those of these notes that are the therapist's own. */
    public Set<UUID> ownAmong(List<UUID> ids) {
        return new HashSet<>(notes.ownAmong(ids, scope()));
    }

    /** The refusal of a note that is not the therapist's; it leaves a trace. */
    public RecordNotFound refuse(NoteId id, Action action) {
        return access.refuse(action, matter(id));
    }

    /** Whose note it is, also when it is not this person's: the log names the record that was asked for. */
    public Matter matter(NoteId id) {
        String object = "note " + id;
        return whosever(id).map(note -> note.head().client().matter(object)).orElseGet(() -> Matter.unknown(object));
    }

    /** One for each client whose notes are among these, and one for all that do not exist. */
    public List<Matter> matters(List<UUID> ids) {
        Map<UUID, SessionNote> found = notes.whose(ids, AccessPolicy.work(ProductWork.WHOSE_NOTE)).stream()
                .collect(Collectors.toMap(note -> note.head().id().value(), Function.identity()));
        Map<Optional<ClientId>, Matter> matters = new LinkedHashMap<>();
        for (UUID id : ids) {
            Optional<ClientId> client =
                    Optional.ofNullable(found.get(id)).map(note -> note.head().client());
            String object = "note " + id;
            matters.putIfAbsent(client, client.map(one -> one.matter(object)).orElseGet(() -> Matter.unknown(object)));
        }
        return List.copyOf(matters.values());
    }

    /**
     * Lets a therapist put a note into the record of a client in their care.
     *
     * @return who does
     * @throws RecordNotFound when it is not theirs
     */
    public Subject mayPutInto(ClientId client) {
        return access.require(Action.NOTE_READ, careTeam.relationByCare(client), client.matter())
                .subject();
    }

    /**
     * Lets the appointment's own therapist write its note.
     *
     * @throws RecordNotFound when it is a colleague's
     */
    public void mayDraft(AppointmentRow appointment) {
        access.require(
                Action.NOTE_DRAFT,
                relation(appointment.therapist()),
                appointment.client().matter("appointment " + appointment.id()));
    }

    public Relation relation(UserId therapist) {
        return therapist.equals(current.require().id()) ? Relation.OWN : Relation.NONE;
    }

    /** The signed-in therapist's. */
    public Scope scope() {
        return AccessPolicy.own(current.require());
    }
}
