package app.unknot.accounts.tablets;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.signin.PasswordHashing;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.SessionLock.HandedOver;
import app.unknot.accounts.tablets.SessionLock.OfNote;
import app.unknot.accounts.tablets.SessionLock.OfPage;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
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
    private final PasswordHashing hashing;
    private final LockAttempts attempts;
    private final AuditLog audit;
    private final PracticeClock clock;

    TabletPins(
            JdbcClient jdbc,
            SignIn signIn,
            CurrentSubject current,
            PasswordHashing hashing,
            LockAttempts attempts,
            AuditLog audit,
            PracticeClock clock) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.current = current;
        this.hashing = hashing;
        this.attempts = attempts;
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
    public void choose(String password, String pin) {
        Subject subject = current.require();
        if (signIn.confirm(subject, password).isEmpty())
            throw new RefusedRequest(AccountsWords.WRONG_PASSWORD_YOUR_PIN_WAS_NOT_CHANGED.text());
        if (!pin.matches("\\d{6}")) throw refused(subject, AccountsWords.A_PIN_HAS_SIX_DIGITS.text());
        if (pin.chars().distinct().count() < 3 || STRAIGHT.contains(pin))
            throw refused(subject, AccountsWords.THAT_PIN_IS_TOO_EASY.text());
        jdbc.sql("update user_account set pin_hash = ? where id = ?")
                .params(hashing.encode(pin), subject.id().value())
                .update();
        audit.recordAlone(AuditEvent.done("PIN_SET", "account " + subject.id()));
    }

    private RefusedRequest refused(Subject subject, String words) {
        audit.recordAlone(AuditEvent.failed("PIN_SET", "account " + subject.id()));
        return new RefusedRequest(words);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isChosen() {
        return isChosenBy(current.require().id());
    }

    /** Whether somebody unlocks tablets with a PIN. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "decides at the sign-in whether a known tablet is enough")
    @Transactional(readOnly = true)
    public boolean isChosenBy(UserId user) {
        return hash(user).isPresent();
    }

    /** Tries to unlock with the PIN. */
    @PreAuthorize("isAuthenticated()")
    @SavesToTheLast
    public Unlocking tryPin(HttpSession session, String pin) {
        return unlock(
                session,
                () -> hash(current.require().id())
                        .filter(hash -> pin.matches("\\d{6}") && hashing.matches(pin, hash))
                        .isPresent());
    }

    /** Tries to unlock with the password, for who has no PIN or forgot it. */
    @PreAuthorize("isAuthenticated()")
    @SavesToTheLast
    public Unlocking tryPassword(HttpSession session, String password) {
        return unlock(session, () -> signIn.confirm(current.require(), password).isPresent());
    }

    private Unlocking unlock(HttpSession session, BooleanSupplier proof) {
        SessionLock lock = SessionLock.of(session);
        if (lock == null) return Unlocking.OPEN;
        if (lock.isOver(clock.instant())) return Unlocking.OVER;
        // A second tap may come while the first has just opened it.
        if (!attempts.take(lock.id())) return SessionLock.of(session) == null ? Unlocking.OPEN : Unlocking.OVER;
        String account = "account " + current.require().id();
        if (isRight(lock, proof)) {
            SessionLock.lift(session);
            attempts.end(lock.id());
            audit.recordAlone(AuditEvent.done("TABLET_UNLOCK", account));
            return Unlocking.OPEN;
        }
        audit.recordAlone(AuditEvent.failed("TABLET_UNLOCK", account));
        return attempts.isAnyLeft(lock.id()) ? Unlocking.WRONG : Unlocking.OVER;
    }

    /** A try that nobody had the time to look at was none. */
    private boolean isRight(SessionLock lock, BooleanSupplier proof) {
        try {
            return proof.getAsBoolean();
        } catch (AuthenticationServiceException busy) {
            attempts.giveBack(lock.id());
            throw busy;
        }
    }

    /** Locks the session. One that is handed over is taken back by it: nothing can be done on it any more. */
    @PreAuthorize("isAuthenticated()")
    @SavesToTheLast
    public void lock(HttpSession session) {
        put(session, null);
    }

    /**
     * Hands the session over to the client of a note, whose own answers it takes from now on and nothing else.
     *
     * @return false when it is locked already; then nothing has changed
     */
    @PreAuthorize("isAuthenticated()")
    @SavesToTheLast
    public boolean handOverNote(HttpSession session, UUID note) {
        return put(session, new OfNote(note));
    }

    /**
     * Gives one open page into the client's hands: the server answers it alone, until the tablet is unlocked.
     *
     * @return false when the session is locked already; then nothing has changed
     */
    @PreAuthorize("isAuthenticated()")
    @SavesToTheLast
    public boolean handOverPage(HttpSession session, int page) {
        return put(session, new OfPage(page));
    }

    private boolean put(HttpSession session, @Nullable HandedOver wish) {
        UserId user = current.require().id();
        boolean fresh = SessionLock.of(session) == null;
        boolean done = SessionLock.put(session, clock.instant(), wish);
        SessionLock lock = SessionLock.of(session);
        if (fresh && lock != null) attempts.begin(lock.id(), user);
        AuditEvent event = done
                ? AuditEvent.done(wish == null ? "TABLET_LOCK" : "TABLET_HAND_OVER", "account " + user)
                : AuditEvent.failed("TABLET_HAND_OVER", "account " + user).with("it is locked already");
        audit.recordAlone(event);
        return done;
    }

    /** Whether unlocking with anything but the full sign-in is too late. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "asked by the filter for every request of a locked session")
    public boolean isOver(SessionLock lock) {
        return lock.isOver(clock.instant());
    }

    private Optional<String> hash(UserId user) {
        return jdbc.sql("select pin_hash from user_account where id = ? and pin_hash is not null")
                .param(user.value())
                .query(String.class)
                .optional();
    }
}
