package app.unknot.letters;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.letters.writing.ClientLetter;
import app.unknot.letters.writing.GivenLetters;
import app.unknot.letters.writing.LetterRepository;
import app.unknot.letters.writing.LetterShelf;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads letters about clients. What was given is never changed. */
@Service
public class Letters {
    /** Letters of a client that are listed at once. */
    public static final int MOST = 200;

    private final LetterRepository letters;
    private final LetterShelf shelf;
    private final GivenLetters given;
    private final CareTeam careTeam;
    private final AuditLog audit;

    Letters(LetterRepository letters, LetterShelf shelf, GivenLetters given, CareTeam careTeam, AuditLog audit) {
        this.letters = letters;
        this.shelf = shelf;
        this.given = given;
        this.careTeam = careTeam;
        this.audit = audit;
    }

    /** Every letter but discarded drafts, the newest first; at most 200. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<LetterRow> of(ClientId client, int atMost) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return letters.newest(client.value(), scope, Limit.of(Math.min(atMost, MOST))).stream()
                .map(ClientLetter::row)
                .toList();
    }

    /** Opens a letter and leaves a trace of it. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public OpenedLetter open(LetterId id) {
        ClientLetter letter = shelf.find(id, Action.HEALTH_HISTORY_READ);
        audit.record(AuditEvent.done("LETTER_READ", letter.matter()));
        return shelf.opened(letter);
    }

    /** Whether there is such a letter for this person. Opens nothing. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean reaches(LetterId id) {
        return shelf.reaches(id);
    }

    /** The PDF: of a draft as it stands now, afterwards the very bytes that were given. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public byte[] pdf(LetterId id) {
        ClientLetter letter = shelf.find(id, Action.HEALTH_HISTORY_READ);
        audit.record(AuditEvent.done("LETTER_PRINT", letter.matter()));
        return given.pdf(letter);
    }
}
