package app.unknot.charting;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads signed notes, and adds to them. */
@Service
public class ChartHistory {
    private static final int PAGE = 20;

    private final NoteRepository notes;
    private final SignedNoteRepository signedNotes;
    private final OperationRepository operations;
    private final AddendumRepository addenda;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final JsonMapper mapper;

    ChartHistory(
            NoteRepository notes,
            SignedNoteRepository signedNotes,
            OperationRepository operations,
            AddendumRepository addenda,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            JsonMapper mapper) {
        this.notes = notes;
        this.signedNotes = signedNotes;
        this.operations = operations;
        this.addenda = addenda;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.mapper = mapper;
    }

    /** The client's signed notes, newest first, 20 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<NoteRow> signedNotes(ClientId client, int page) {
        Subject subject = access.require(Action.NOTE_READ, careTeam.relationTo(client), "client " + client);
        return notes.signedOf(client.value(), Scope.ofTherapist(subject.id()), PageRequest.of(page, PAGE)).stream()
                .map(pair -> row((SessionNote) pair[0], (SignedNote) pair[1]))
                .toList();
    }

    /** What the last signed note says, for the briefing and "last time". */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public Optional<OpenNote> last(ClientId client) {
        return signedNotes(client, 0).stream()
                .findFirst()
                .map(row -> open(row.head().id()));
    }

    /**
     * Opens a signed note and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none, or not for this person
     * @throws IllegalStateException when the content does not fit its hash
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public OpenNote open(NoteId id) {
        NoteHead head = readable(id);
        SignedNote signed = signedNotes.findByNoteId(id.value()).orElseThrow(RecordNotFound::new);
        String canonical = signed.open(sealer);
        if (!NoteContent.hash(canonical).equals(signed.contentHash()))
            throw new IllegalStateException("Note " + id + " does not fit its content hash");
        audit.record(AuditEvent.done("NOTE_READ", "note " + id));
        return new OpenNote(
                NoteContent.parse(head, canonical, mapper),
                signed.signerName(),
                signed.signedAt(),
                signed.contentHash(),
                addenda.ofNote(id.value()).stream()
                        .map(addendum -> addendum.open(sealer))
                        .toList(),
                operations.ofNote(id.value(), true).stream()
                        .map(stored -> stored.open(sealer, mapper))
                        .toList());
    }

    /**
     * Adds to a signed note. The original stays readable as it was.
     *
     * @throws RefusedRequest when the text or the reason is empty
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void add(NoteId id, AddendumKind kind, String reason, String text) {
        NoteHead head = readable(id);
        Subject author = access.require(Action.NOTE_ADDENDUM, careTeam.relationTo(head.client()), "note " + id);
        if (signedNotes.findByNoteId(id.value()).isEmpty()) throw new RecordNotFound();
        if (text.isBlank() || reason.isBlank())
            throw new RefusedRequest("An addendum needs a text and the reason for it.");
        if (text.length() > OperationCheck.LONGEST_TEXT || reason.length() > 500)
            throw new RefusedRequest("The text is too long. Nothing was lost: shorten it and save again.");
        addenda.save(new NoteAddendum(Ids.next(), id, kind, reason.trim(), text, author, clock.instant(), sealer));
        audit.record(AuditEvent.done("NOTE_ADDENDUM", "note " + id).with(kind.name()));
    }

    /** Whether there is such a note for this person. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean reaches(NoteId id) {
        return notes.find(id.value(), Scope.ofTherapist(current.require().id())).isPresent();
    }

    private NoteHead readable(NoteId id) {
        Scope scope = Scope.ofTherapist(current.require().id());
        NoteHead head = notes.find(id.value(), scope)
                .orElseThrow(() -> access.refuse(Action.NOTE_READ, "note " + id))
                .head();
        access.require(Action.NOTE_READ, careTeam.relationTo(head.client()), "note " + id);
        return head;
    }

    private static NoteRow row(SessionNote note, SignedNote signed) {
        return new NoteRow(
                note.head(),
                signed.signedAt(),
                signed.signerName(),
                signed.painBefore(),
                signed.painAfter(),
                signed.treatmentMinutes());
    }
}
