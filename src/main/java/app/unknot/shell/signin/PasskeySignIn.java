package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.passkeys.Ceremony.Showing;
import app.unknot.accounts.factors.passkeys.PasskeyAddress;
import app.unknot.accounts.factors.passkeys.PasskeyAddresses;
import app.unknot.accounts.factors.passkeys.Passkeys;
import app.unknot.shared.PracticeClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Asks for a passkey at the sign-in, and looks at it. The session stays nobody's here: as after a code, {@link SecondFactorFilter} makes
 * it its person's.
 */
@RestController
class PasskeySignIn {
    static final String PATH = "/api/passkeys/sign-in";
    private static final String ASKED = "unknot.passkey-asked";

    private final Passkeys passkeys;
    private final PasskeyAddresses addresses;
    private final PracticeClock clock;

    PasskeySignIn(Passkeys passkeys, PasskeyAddresses addresses, PracticeClock clock) {
        this.passkeys = passkeys;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** After a right password only that person's passkeys are asked for. */
    @GetMapping(PATH)
    ResponseEntity<Object> ask(HttpServletRequest request) {
        Optional<PasskeyAddress> here = addresses.of(request);
        if (here.isEmpty()) return answer(HttpStatus.NOT_FOUND, addresses.whyNot());
        HttpSession session = request.getSession();
        Showing asked = passkeys.askFor(here.get(), expected(session));
        session.setAttribute(ASKED, asked);
        return ResponseEntity.ok(asked.options());
    }

    @PostMapping(PATH)
    ResponseEntity<Object> show(HttpServletRequest request, @RequestBody String shown) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(ASKED) instanceof Showing asked))
            return answer(HttpStatus.FORBIDDEN, Passkeys.notTaken());
        session.removeAttribute(ASKED);
        UserId expected = expected(session);
        Optional<SignedInUser> user = passkeys.signIn(asked, shown)
                .filter(found ->
                        expected == null || expected.equals(found.subject().id()));
        if (user.isEmpty()) return answer(HttpStatus.FORBIDDEN, Passkeys.notTaken());
        HalfSignedIn half = new HalfSignedIn(user.get(), true, clock.instant());
        half.shown();
        half.keepIn(session);
        return ResponseEntity.ok(Map.of());
    }

    private @Nullable UserId expected(HttpSession session) {
        return HalfSignedIn.of(session, clock.instant())
                .map(half -> half.user().subject().id())
                .orElse(null);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Map.of("message", message));
    }
}
