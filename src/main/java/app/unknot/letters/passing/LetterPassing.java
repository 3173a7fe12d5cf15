package app.unknot.letters.passing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.letters.LetterDelivery;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterState;
import app.unknot.letters.followups.FollowUps;
import app.unknot.letters.words.LettersWords;
import app.unknot.letters.writing.ClientLetter;
import app.unknot.letters.writing.GivenLetters;
import app.unknot.letters.writing.LetterRepository;
import app.unknot.letters.writing.LetterShelf;
import app.unknot.letters.writing.LetterSources;
import app.unknot.letters.writing.LetterWriting;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a letter leave: to the client, to a doctor, to an ambulance crew. */
@Service
public class LetterPassing {
    private final LetterRepository letters;
    private final LetterShelf shelf;
    private final GivenLetters given;
    private final LetterSources sources;
    private final FollowUps followUps;
    private final AuditLog audit;
    private final PracticeClock clock;

    LetterPassing(
            LetterRepository letters,
            LetterShelf shelf,
            GivenLetters given,
            LetterSources sources,
            FollowUps followUps,
            AuditLog audit,
            PracticeClock clock) {
        this.letters = letters;
        this.shelf = shelf;
        this.given = given;
        this.sources = sources;
        this.followUps = followUps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records how the letter left. The first time fixes its words; giving and sending may both be recorded.
     *
     * @throws RefusedRequest when it was answered or discarded, or says nothing
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void pass(LetterId id, LetterDelivery how) {
        ClientLetter letter = shelf.find(id, Action.HEALTH_HISTORY_EDIT);
        if (letter.state() == LetterState.ANSWERED || letter.state() == LetterState.DISCARDED)
            throw new RefusedRequest(LettersWords.THIS_LETTER_WAS_ANSWERED_OR_DISCARDED.text());
        given.fix(letter);
        LocalDate due = letter.kind().expectsAnswer()
                ? clock.today().plusDays(letter.kind().answerDays())
                : null;
        letter.pass(how, clock.instant(), due);
        letters.saveAndFlush(letter);
        if (letter.kind() == LetterKind.REFERRAL) followUps.carriedByLetter(letter.client());
        audit.record(AuditEvent.done("LETTER_PASS", letter.matter()).with(how.name()));
    }

    /**
     * Closes the handover of an emergency when it is written down how the client left: with what was advised, and fixed from now on.
     *
     * @param withCrew whether an ambulance took the client
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void handOver(LetterId id, boolean withCrew) {
        ClientLetter letter = shelf.find(id, Action.HEALTH_HISTORY_EDIT);
        if (letter.state() != LetterState.DRAFTED) return;
        letter.rewrite(shelf.seal(LetterWriting.draft(letter.kind(), sources.of(letter.client())), id.value()));
        pass(id, withCrew ? LetterDelivery.TO_CREW : LetterDelivery.TO_CLIENT);
    }
}
