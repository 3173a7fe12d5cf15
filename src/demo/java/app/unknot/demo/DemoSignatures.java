package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.signing.NoteSigning;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Signs the demo's notes; each therapist types the password as seldom as in life. */
@Component
class DemoSignatures {
    private final NoteSigning signing;
    private final SignIn signIn;
    private final Map<Subject, Confirmation> confirmations = new LinkedHashMap<>();

    DemoSignatures(NoteSigning signing, SignIn signIn) {
        this.signing = signing;
        this.signIn = signIn;
    }

    void sign(SessionNotes.Draft draft, Subject therapist) {
        signing.sign(draft.head().id(), confirmation(therapist), draft.state().fingerprint());
    }

    private Confirmation confirmation(Subject therapist) {
        Confirmation known = confirmations.get(therapist);
        if (known != null && known.confirms(therapist)) return known;
        Confirmation fresh = signIn.confirm(therapist, DemoSignIns.PASSWORD).orElseThrow();
        confirmations.put(therapist, fresh);
        return fresh;
    }
}
