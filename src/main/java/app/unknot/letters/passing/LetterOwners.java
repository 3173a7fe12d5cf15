package app.unknot.letters.passing;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.letters.LetterId;
import app.unknot.letters.words.LettersWords;
import app.unknot.letters.writing.ClientLetter;
import app.unknot.letters.writing.LetterRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows who keeps after a letter, and lets that change. */
@Service
public class LetterOwners {
    private final LetterRepository letters;
    private final Therapists therapists;
    private final Access access;
    private final AuditLog audit;

    LetterOwners(LetterRepository letters, Therapists therapists, Access access, AuditLog audit) {
        this.letters = letters;
        this.therapists = therapists;
        this.access = access;
        this.audit = audit;
    }

    /** Makes another therapist the owner, such as when somebody leaves. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void handTo(LetterId id, UserId therapist) {
        ClientLetter letter = letters.find(id.value(), AccessPolicy.work(ProductWork.LETTER_OWNERS))
                .orElseThrow(RecordNotFound::new);
        access.require(Action.REFERRALS, Relation.NONE, letter.matter());
        if (therapists.active().stream().noneMatch(one -> one.id().equals(therapist)))
            throw new RefusedRequest(LettersWords.ONLY_A_THERAPIST_WHO_WORKS.text());
        letter.handTo(therapist);
        letters.saveAndFlush(letter);
        audit.record(AuditEvent.done("LETTER_OWNER", letter.matter()).with("to account " + therapist));
    }
}
