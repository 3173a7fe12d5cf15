package app.unknot.charting.signing;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who signs, and whose second signature it needs. */
@Component
class Signers {
    private final CurrentSubject current;
    private final Therapists therapists;
    private final Supervision supervision;

    Signers(CurrentSubject current, Therapists therapists, Supervision supervision) {
        this.current = current;
        this.therapists = therapists;
        this.supervision = supervision;
    }

    /**
     * @param signature the name as it appears below the note
     * @param cosigner whose second signature the note needs, or null
     */
    record Names(String signature, @Nullable UserId cosigner) {}

    Subject current() {
        return current.require();
    }

    Names of(Subject signer) {
        return new Names(
                therapists.profile(signer.id()).signature(),
                supervision.supervisorOf(signer.id()).orElse(null));
    }
}
