package app.unknot.screening.letters;

import app.unknot.accounts.Access;
import app.unknot.accounts.AccessPolicy;
import app.unknot.accounts.Action;
import app.unknot.accounts.ProductWork;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Relation;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.Documents;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes letters about clients, and keeps after them until they are answered. What was given is never changed. */
@Service
public class Letters {
    private static final int MOST = 200;
    private static final int LONGEST = 12_000;

    private final JsonMapper json = JsonMapper.shared();
    private final LetterRepository letters;
    private final LetterSources sources;
    private final LetterPrinter printer;
    private final FollowUps followUps;
    private final Documents documents;
    private final Therapists therapists;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    Letters(
            LetterRepository letters,
            LetterSources sources,
            LetterPrinter printer,
            FollowUps followUps,
            Documents documents,
            Therapists therapists,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.letters = letters;
        this.sources = sources;
        this.printer = printer;
        this.followUps = followUps;
        this.documents = documents;
        this.therapists = therapists;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Begins a letter with what is on record. Its writer owns it until it is answered. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public LetterId draft(ClientId client, LetterKind kind) {
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, client).subject();
        UUID id = Ids.next();
        LetterText text = LetterWriting.draft(kind, sources.of(client));
        letters.saveAndFlush(new ClientLetter(id, client, kind, subject.id(), clock.instant(), seal(text, id)));
        audit.record(
                AuditEvent.done("LETTER_DRAFT", client.matter("letter " + id)).with(kind.name()));
        return new LetterId(id);
    }

    /** The handover of today's emergency: the one that is drafted already, or a new one. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public LetterId handover(ClientId client) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, client);
        return letters.newest(client.value(), scope, Limit.of(MOST)).stream()
                .filter(letter -> letter.kind() == LetterKind.EMERGENCY_HANDOVER
                        && letter.state() == LetterState.DRAFTED
                        && clock.dayOf(letter.draftedAt()).equals(clock.today()))
                .findFirst()
                .map(ClientLetter::id)
                .orElseGet(() -> draft(client, LetterKind.EMERGENCY_HANDOVER));
    }

    /**
     * Closes the handover of an emergency when it is written down how the client left: with what was advised, and fixed from now on.
     *
     * @param withCrew whether an ambulance took the client
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void handOver(LetterId id, boolean withCrew) {
        ClientLetter letter = find(id, Action.HEALTH_HISTORY_EDIT);
        if (letter.state() != LetterState.DRAFTED) return;
        letter.rewrite(seal(LetterWriting.draft(letter.kind(), sources.of(letter.client())), id.value()));
        pass(id, withCrew ? Passing.TO_CREW : Passing.TO_CLIENT);
    }

    /** Every letter but discarded drafts, the newest first; at most 200. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<LetterRow> of(ClientId client, int atMost) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
        return letters.newest(client.value(), scope, Limit.of(Math.min(atMost, MOST))).stream()
                .map(ClientLetter::row)
                .toList();
    }

    /** Opens a letter and leaves a trace of it. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public OpenedLetter open(LetterId id) {
        ClientLetter letter = find(id, Action.HEALTH_HISTORY_READ);
        audit.record(AuditEvent.done("LETTER_READ", letter.matter()));
        return opened(letter);
    }

    /** Whether there is such a letter for this person. Opens nothing. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean reaches(LetterId id) {
        return letters.find(id.value(), AccessPolicy.work(ProductWork.LETTER_BY_ID))
                .filter(letter -> careTeam.relationByCare(letter.client()) != Relation.NONE)
                .isPresent();
    }

    /**
     * Changes the words of a draft.
     *
     * @param seen the version that was changed
     * @throws RefusedRequest when it was given or changed by somebody else meanwhile, or is longer than 12,000 characters
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public OpenedLetter edit(LetterId id, long seen, LetterText text) {
        ClientLetter letter = find(id, Action.HEALTH_HISTORY_EDIT);
        requireDraft(letter);
        if (letter.version() != seen)
            throw new RefusedRequest(
                    "Someone else has just changed this letter. Their version is kept. Open it again.");
        if (text.length() > LONGEST)
            throw new RefusedRequest("A letter has at most 12,000 characters. What you saved before is kept.");
        letter.rewrite(seal(text, id.value()));
        audit.record(AuditEvent.done("LETTER_EDIT", letter.matter()));
        return opened(letters.saveAndFlush(letter));
    }

    /** The PDF: of a draft as it stands now, afterwards the very bytes that were given. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public byte[] pdf(LetterId id) {
        ClientLetter letter = find(id, Action.HEALTH_HISTORY_READ);
        audit.record(AuditEvent.done("LETTER_PRINT", letter.matter()));
        DocumentId given = letter.given();
        return given == null ? print(letter) : documents.read(given).bytes();
    }

    /**
     * Records how the letter left. The first time fixes its words; giving and sending may both be recorded.
     *
     * @throws RefusedRequest when it was answered or discarded, or says nothing
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void pass(LetterId id, Passing how) {
        ClientLetter letter = find(id, Action.HEALTH_HISTORY_EDIT);
        if (letter.state() == LetterState.ANSWERED || letter.state() == LetterState.DISCARDED)
            throw new RefusedRequest("This letter was answered or discarded. Write a new one.");
        if (letter.given() == null)
            letter.fix(documents.keepGiven(letter.client(), letter.kind().title(), print(letter)));
        LocalDate due = letter.kind().expectsAnswer()
                ? clock.today().plusDays(letter.kind().answerDays())
                : null;
        letter.pass(how, clock.instant(), due);
        letters.saveAndFlush(letter);
        if (letter.kind() == LetterKind.REFERRAL) followUps.carriedByLetter(letter.client());
        audit.record(AuditEvent.done("LETTER_PASS", letter.matter()).with(how.name()));
    }

    /**
     * Records the answer and closes the letter.
     *
     * @param paper the document that answers it, or null when the answer came by word of mouth
     * @param words what it says; needed when there is no paper
     * @throws RefusedRequest when the letter does not wait for an answer, or neither paper nor words are there
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void answer(LetterId id, LocalDate day, @Nullable DocumentId paper, String words) {
        ClientLetter letter = find(id, Action.HEALTH_HISTORY_EDIT);
        if (!letter.state().waitsForAnswer())
            throw new RefusedRequest(
                    "You can record an answer only to a letter that was given or sent. Nothing was changed.");
        if (day.isAfter(clock.today())) throw new RefusedRequest("The date of the answer is in the future.");
        if (paper == null && words.isBlank())
            throw new RefusedRequest("Choose the document that answers it, or write what was said.");
        if (paper != null) {
            DocumentRow document = documents.row(paper);
            if (!document.client().equals(letter.client()) || document.isWithdrawn())
                throw new RefusedRequest("This document belongs to another record or was withdrawn.");
        }
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, letter.client()).subject();
        String outcome =
                words.strip().length() <= 2000 ? words.strip() : words.strip().substring(0, 2000);
        letter.answer(day, subject.id(), paper, sealer.seal(outcome, ClientLetter.place(id.value(), "outcome")));
        letters.saveAndFlush(letter);
        audit.record(AuditEvent.done("LETTER_ANSWER", letter.matter()));
    }

    /** Takes a draft away that is not needed. What was given stays. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void discard(LetterId id) {
        ClientLetter letter = find(id, Action.HEALTH_HISTORY_EDIT);
        requireDraft(letter);
        letter.discard(
                require(Action.HEALTH_HISTORY_EDIT, letter.client()).subject().id());
        letters.saveAndFlush(letter);
        audit.record(AuditEvent.done("LETTER_DISCARD", letter.matter()));
    }

    /** Makes another therapist the owner, such as when somebody leaves. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void handTo(LetterId id, UserId therapist) {
        ClientLetter letter = letters.find(id.value(), AccessPolicy.work(ProductWork.LETTER_BY_ID))
                .orElseThrow(RecordNotFound::new);
        access.require(Action.REFERRALS, Relation.NONE, letter.matter());
        if (therapists.active().stream().noneMatch(one -> one.id().equals(therapist)))
            throw new RefusedRequest("Only a therapist who works here can own a letter.");
        letter.handTo(therapist);
        letters.saveAndFlush(letter);
        audit.record(AuditEvent.done("LETTER_OWNER", letter.matter()).with("to account " + therapist));
    }

    private byte[] print(ClientLetter letter) {
        return printer.pdf(letter.client(), letter.kind(), text(letter), letter.writer());
    }

    private static void requireDraft(ClientLetter letter) {
        if (letter.state() != LetterState.DRAFTED)
            throw new RefusedRequest("This letter has just been given or discarded. It was not changed.");
    }

    private ClientLetter find(LetterId id, Action action) {
        ClientLetter letter = letters.find(id.value(), AccessPolicy.work(ProductWork.LETTER_BY_ID))
                .orElseThrow(RecordNotFound::new);
        access.require(action, careTeam.relationTo(letter.client()), letter.matter());
        return letter;
    }

    private OpenedLetter opened(ClientLetter letter) {
        return new OpenedLetter(letter.row(), text(letter), letter.version(), letter.outcome(sealer));
    }

    private LetterText text(ClientLetter letter) {
        return json.readValue(
                sealer.open(letter.sealedText(), ClientLetter.place(letter.id().value(), "text")), LetterText.class);
    }

    private String seal(LetterText text, UUID id) {
        return sealer.seal(json.writeValueAsString(text), ClientLetter.place(id, "text"));
    }

    private Scope require(Action action, ClientId client) {
        return access.require(action, careTeam.relationTo(client), client.matter());
    }
}
