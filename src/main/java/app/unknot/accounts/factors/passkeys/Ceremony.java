package app.unknot.accounts.factors.passkeys;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import tools.jackson.databind.node.ObjectNode;

/** One question to a browser about a passkey. It is answered once, within ten minutes, at the address that it was asked at. */
public abstract sealed class Ceremony {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final PasskeyAddress at;
    private final ObjectNode options;
    private final Instant begun;
    private final AtomicBoolean answered = new AtomicBoolean();

    private Ceremony(PasskeyAddress at, ObjectNode options, Instant begun) {
        this.at = at;
        this.options = options;
        this.begun = begun;
    }

    PasskeyAddress at() {
        return at;
    }

    /** What the browser is asked, as JSON; bytes are base64url. */
    public ObjectNode options() {
        return options;
    }

    /** @return whether this is the first answer, and in time */
    boolean take(Instant now) {
        return answered.compareAndSet(false, true) && now.isBefore(begun.plus(GOOD_FOR));
    }

    /** Asks for a new passkey. */
    public static final class Creating extends Ceremony {
        private final PublicKeyCredentialCreationOptions asked;

        Creating(PasskeyAddress at, PublicKeyCredentialCreationOptions asked, ObjectNode options, Instant begun) {
            super(at, options, begun);
            this.asked = asked;
        }

        PublicKeyCredentialCreationOptions asked() {
            return asked;
        }
    }

    /** Asks for one that there is. */
    public static final class Showing extends Ceremony {
        private final PublicKeyCredentialRequestOptions asked;

        Showing(PasskeyAddress at, PublicKeyCredentialRequestOptions asked, ObjectNode options, Instant begun) {
            super(at, options, begun);
            this.asked = asked;
        }

        PublicKeyCredentialRequestOptions asked() {
            return asked;
        }
    }
}
