package app.unknot.letters.passing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.Documents;
import app.unknot.letters.LetterId;
import app.unknot.letters.words.LettersWords;
import app.unknot.letters.writing.ClientLetter;
import app.unknot.letters.writing.LetterRepository;
import app.unknot.letters.writing.LetterShelf;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.typed.DayLimits;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer to a letter, which closes it. */
@Service
public class LetterAnswers {
    public static final TextRule OUTCOME = TextRule.block(2_000);

    private final LetterRepository letters;
    private final LetterShelf shelf;
    private final Documents documents;
    private final CareTeam careTeam;
    private final Sealer sealer;
    private final AuditLog audit;
    private final PracticeClock clock;

    LetterAnswers(
            LetterRepository letters,
            LetterShelf shelf,
            Documents documents,
            CareTeam careTeam,
            Sealer sealer,
            AuditLog audit,
            PracticeClock clock) {
        this.letters = letters;
        this.shelf = shelf;
        this.documents = documents;
        this.careTeam = careTeam;
        this.sealer = sealer;
        this.audit = audit;
        this.clock = clock;
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
        ClientLetter letter = shelf.find(id, Action.HEALTH_HISTORY_EDIT);
        if (!letter.state().waitsForAnswer()) throw new RefusedRequest(LettersWords.YOU_CAN_RECORD_AN_ANSWER.text());
        DayLimits.past(clock.today()).complaint(day).ifPresent(complaint -> {
            throw new RefusedRequest(complaint);
        });
        String outcome = OUTCOME.kept(words);
        if (paper == null && outcome.isEmpty())
            throw new RefusedRequest(LettersWords.CHOOSE_THE_DOCUMENT_THAT_ANSWERS.text());
        if (paper != null) {
            DocumentRow document = documents.row(paper);
            if (!shelf.sameClient(document.client(), letter) || document.isWithdrawn())
                throw new RefusedRequest(LettersWords.THIS_DOCUMENT_BELONGS_TO_ANOTHER.text());
        }
        Subject subject =
                careTeam.require(Action.HEALTH_HISTORY_EDIT, letter.client()).subject();
        letter.answer(day, subject.id(), paper, sealer.seal(outcome, ClientLetter.place(id.value(), "outcome")));
        letters.saveAndFlush(letter);
        audit.record(AuditEvent.done("LETTER_ANSWER", letter.matter()));
    }
}
