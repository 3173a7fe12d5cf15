package app.unknot.accounts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short PIN with which somebody comes back to a tablet that they locked. It unlocks a session that was signed in to with the
 * password; it never signs in, and it never signs a note.
 */
@Service
public class TabletPins {
    private static final String STRAIGHT = "01234567890 09876543210";

    private final JdbcClient jdbc;
    private final SignIn signIn;
    private final CurrentSubject current;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final PracticeClock clock;

    TabletPins(
            JdbcClient jdbc,
            SignIn signIn,
            CurrentSubject current,
            PasswordEncoder encoder,
            AuditLog audit,
            PracticeClock clock) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.current = current;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** How an attempt to unlock ended. */
    public enum Unlocking {
        OPEN,
        WRONG,
        /** Five wrong PINs, or an hour: the session is to end. */
        OVER
    }

    /**
     * @param pin six digits, not all the same and not in a row
     * @throws RefusedRequest when the password is wrong or the PIN too easy
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void choose(String password, String pin) {
        Subject subject = current.require();
        if (signIn.confirm(subject, password).isEmpty())
            throw new RefusedRequest("That is not your password. The PIN stays as it was.");
        if (!pin.matches("\\d{6}")) throw new RefusedRequest("A PIN has six digits.");
        if (pin.chars().distinct().count() < 3 || STRAIGHT.contains(pin))
            throw new RefusedRequest("That PIN is guessed first. Choose another.");
        jdbc.sql("update user_account set pin_hash = ? where id = ?")
                .params(encoder.encode(pin), subject.id().value())
                .update();
        audit.record(AuditEvent.done("PIN_SET", "account " + subject.id()));
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isChosen() {
        return hash().isPresent();
    }

    /** Tries to unlock with the PIN. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    @SavesToTheLast
    public Unlocking tryPin(HttpSession session, String pin) {
        return unlock(
                session,
                hash().filter(hash -> pin.matches("\\d{6}") && encoder.matches(pin, hash))
                        .isPresent());
    }

    /** Tries to unlock with the password, for whoever has no PIN or forgot it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    @SavesToTheLast
    public Unlocking tryPassword(HttpSession session, String password) {
        return unlock(session, signIn.confirm(current.require(), password).isPresent());
    }

    private Unlocking unlock(HttpSession session, boolean matches) {
        SessionLock lock = SessionLock.of(session);
        if (lock == null) return Unlocking.OPEN;
        String account = "account " + current.require().id();
        if (lock.isOver(clock.instant())) return Unlocking.OVER;
        if (matches) {
            SessionLock.lift(session);
            audit.record(AuditEvent.done("TABLET_UNLOCK", account));
            return Unlocking.OPEN;
        }
        audit.recordAlone(AuditEvent.failed("TABLET_UNLOCK", account));
        return lock.failedOnce(session).isOver(clock.instant()) ? Unlocking.OVER : Unlocking.WRONG;
    }

    /** Locks the session, or hands it over to the client of a note. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    @SavesToTheLast
    public void lock(HttpSession session, Optional<String> handedOver) {
        SessionLock.put(session, clock.instant(), handedOver.orElse(null));
        String account = "account " + current.require().id();
        audit.record(AuditEvent.done(handedOver.isPresent() ? "TABLET_HAND_OVER" : "TABLET_LOCK", account));
    }

    /** Gives one open page into the client's hands: the server answers it alone, until the tablet is unlocked. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    @SavesToTheLast
    public void handOverPage(HttpSession session, int page) {
        lock(session, Optional.of(SessionLock.PAGE + page));
    }

    /** Whether unlocking with anything but the full sign-in is too late. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "asked by the filter for every request of a locked session")
    public boolean isOver(SessionLock lock) {
        return lock.isOver(clock.instant());
    }

    private Optional<String> hash() {
        return jdbc.sql("select pin_hash from user_account where id = ? and pin_hash is not null")
                .param(current.require().id().value())
                .query(String.class)
                .optional();
    }
}
