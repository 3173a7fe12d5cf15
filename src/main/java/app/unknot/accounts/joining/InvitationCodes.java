package app.unknot.accounts.joining;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.signin.SignInTries;
import app.unknot.accounts.signin.SignInTries.Try;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.PracticeClock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Codes of invitations and resets: which are open, and which a try may be looked at. */
@Component
class InvitationCodes {
    private static final AuditEvent WRONG = AuditEvent.failed("ACCOUNT_CODE_USED", "account unknown");

    private final InvitationRepository invitations;
    private final SignInTries tries;
    private final AuditLog audit;
    private final PracticeClock clock;

    InvitationCodes(InvitationRepository invitations, SignInTries tries, AuditLog audit, PracticeClock clock) {
        this.invitations = invitations;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The invitation of a code that is open, unless too much was tried from there. A wrong code counts and leaves a line. */
    Optional<Invitation> open(String code, SignInOrigin from) {
        Try one = tries.ofCode(from);
        Optional<Invitation> found = invitations
                .findByCodeHash(InvitationCode.hash(code))
                .filter(invitation -> one.isHeard() && invitation.isOpen(clock.instant()));
        if (found.isPresent()) tries.succeeded(one);
        else tries.failed(one, WRONG);
        return found;
    }

    /**
     * Uses a code up, once.
     *
     * @throws RefusedRequest when another was faster, or it has become too old
     */
    Invitation useUp(String code) {
        if (invitations.useUp(InvitationCode.hash(code), clock.instant()) == 0) {
            audit.recordAlone(WRONG);
            throw refused();
        }
        return invitations.findByCodeHash(InvitationCode.hash(code)).orElseThrow(RecordNotFound::new);
    }

    /** One sentence for each refusal, so that it tells nothing about a code. */
    static RefusedRequest refused() {
        return new RefusedRequest(AccountsWords.THIS_CODE_DOES_NOT_WORK.text());
    }
}
