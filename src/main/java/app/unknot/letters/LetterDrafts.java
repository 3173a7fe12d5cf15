package app.unknot.letters;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.letters.words.LettersWords;
import app.unknot.letters.writing.ClientLetter;
import app.unknot.letters.writing.LetterRepository;
import app.unknot.letters.writing.LetterShelf;
import app.unknot.letters.writing.LetterSources;
import app.unknot.letters.writing.LetterWriting;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts letters from the record, and changes their words until they are given. */
@Service
public class LetterDrafts {
    private static final int MOST = 200;
    private static final int LONGEST = 12_000;

    private final LetterRepository letters;
    private final LetterShelf shelf;
    private final LetterSources sources;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    LetterDrafts(
            LetterRepository letters,
            LetterShelf shelf,
            LetterSources sources,
            CareTeam careTeam,
            AuditLog audit,
            PracticeClock clock) {
        this.letters = letters;
        this.shelf = shelf;
        this.sources = sources;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a letter with what is on record. Its writer owns it until it is answered. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public LetterId draft(ClientId client, LetterKind kind) {
        Subject subject = careTeam.require(Action.HEALTH_HISTORY_EDIT, client).subject();
        UUID id = Ids.next();
        LetterText text = LetterWriting.draft(kind, sources.of(client));
        letters.saveAndFlush(new ClientLetter(id, client, kind, subject.id(), clock.instant(), shelf.seal(text, id)));
        audit.record(
                AuditEvent.done("LETTER_DRAFT", client.matter("letter " + id)).with(kind.name()));
        return new LetterId(id);
    }

    /** The handover of today's emergency: the one that is drafted already, or a new one. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public LetterId handover(ClientId client) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_EDIT, client);
        return letters.newest(client.value(), scope, Limit.of(MOST)).stream()
                .filter(letter -> letter.kind() == LetterKind.EMERGENCY_HANDOVER
                        && letter.state() == LetterState.DRAFTED
                        && clock.dayOf(letter.draftedAt()).equals(clock.today()))
                .findFirst()
                .map(ClientLetter::id)
                .orElseGet(() -> draft(client, LetterKind.EMERGENCY_HANDOVER));
    }

    /**
     * Changes the words of a draft.
     *
     * @param seen the version that was changed
     * @throws RefusedRequest when it was given, or changed by somebody else since it was opened, or is longer than 12,000 characters
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public OpenedLetter edit(LetterId id, long seen, LetterText typed) {
        ClientLetter letter = shelf.find(id, Action.HEALTH_HISTORY_EDIT);
        requireDraft(letter);
        if (letter.version() != seen) throw new RefusedRequest(LettersWords.SOMEONE_ELSE_HAS_JUST_CHANGED.text());
        LetterText text = typed.kept();
        if (text.length() > LONGEST) throw new RefusedRequest(LettersWords.A_LETTER_HAS_AT_MOST.text());
        letter.rewrite(shelf.seal(text, id.value()));
        audit.record(AuditEvent.done("LETTER_EDIT", letter.matter()));
        return shelf.opened(letters.saveAndFlush(letter));
    }

    /** Takes a draft away that is not needed. What was given stays. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void discard(LetterId id) {
        ClientLetter letter = shelf.find(id, Action.HEALTH_HISTORY_EDIT);
        requireDraft(letter);
        letter.discard(careTeam.require(Action.HEALTH_HISTORY_EDIT, letter.client())
                .subject()
                .id());
        letters.saveAndFlush(letter);
        audit.record(AuditEvent.done("LETTER_DISCARD", letter.matter()));
    }

    private static void requireDraft(ClientLetter letter) {
        if (letter.state() != LetterState.DRAFTED)
            throw new RefusedRequest(LettersWords.THIS_LETTER_HAS_JUST_BEEN.text());
    }
}
